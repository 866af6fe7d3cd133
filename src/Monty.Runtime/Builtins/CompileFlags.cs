using Monty.Runtime.Core;

namespace Monty.Runtime.Builtins;

/// <summary>The <c>flags</c> and <c>optimize</c> of <c>compile</c>: what changes nothing is taken, what is not there is refused.</summary>
internal static class CompileFlags
{
    /// <summary>Those of <c>__future__</c> features that every program has, of nested scopes, and <c>PyCF_DONT_IMPLY_DEDENT</c>.</summary>
    private const long WithoutEffect = 0x10 | 0x200 | 0x20000 | 0x40000 | 0x80000 | 0x100000 | 0x200000 | 0x800000;

    /// <summary>Syntax trees, comments with types, a top-level <c>await</c>, unfinished input, other operators, annotations as text.</summary>
    private const long NotThere = 0x400 | 0x1000 | 0x2000 | 0x4000 | 0x8000 | 0x400000 | 0x1000000;

    /// <exception cref="RaisedException">CPython does not know a flag, or it is not supported here.</exception>
    public static void Check(long flags)
    {
        RequireInt(flags);
        if ((flags & ~(WithoutEffect | NotThere)) != 0)
            throw Errors.ValueError("compile(): unrecognised flags").ToException();
        if ((flags & NotThere) != 0)
            throw Errors.ValueError($"compile(): flags 0x{flags & NotThere:x} are not supported").ToException();
    }

    /// <exception cref="RaisedException">It is no level, or one that leaves out asserts.</exception>
    public static void CheckOptimization(long level)
    {
        RequireInt(level);
        if (level is < -1 or > 2)
            throw Errors.ValueError("compile(): invalid optimize value").ToException();
        if (level > 0)
            throw Errors.ValueError($"compile(): optimize={level} is not supported").ToException();
    }

    private static void RequireInt(long value)
    {
        if (value is < int.MinValue or > int.MaxValue)
            throw Errors.OverflowError("Python int too large to convert to C int").ToException();
    }
}
