using Monty.Runtime.Execution;

namespace Monty.Runtime.Snapshot;

/// <summary>The programs of one run, by number: 0 is the run's own, whose code is elsewhere; the others follow as they are met.</summary>
/// <remarks>
/// A module of the library is named with a hash of its code, and must be the same where the snapshot is loaded. A program that the
/// script compiled travels whole.
/// </remarks>
internal sealed class ProgramList
{
    private readonly List<CodeProgram?> _programs = [];

    /// <param name="main">The run's own; null where nothing runs.</param>
    public ProgramList(CodeProgram? main)
    {
        _programs.Add(main);
    }

    public int NumberOf(CodeProgram program)
    {
        int number = _programs.IndexOf(program);
        if (number >= 0)
            return number;
        _programs.Add(program);
        return _programs.Count - 1;
    }

    public void Write(ByteWriter output)
    {
        output.Unsigned((ulong)(_programs.Count - 1));
        foreach (CodeProgram? program in _programs.Skip(1))
        {
            output.Flag(program!.PreludeName is not null);
            if (program.PreludeName is { } module)
            {
                output.Text(module);
                output.Raw(program.ContentHash);
            }
            else
            {
                output.Bytes(program.Serialized);
            }
        }
    }

    /// <exception cref="MontySnapshotException">A module is not here, or its code is another.</exception>
    public static CodeProgram?[] Read(ByteReader input, CodeProgram? main, ISourceCompiler compiler)
    {
        var programs = new CodeProgram?[1 + input.Count(2)];
        programs[0] = main;
        for (int i = 1; i < programs.Length; i++)
        {
            programs[i] = input.Flag() ? ReadModule(input, compiler) : compiler.Load(input.Bytes());
        }

        return programs;
    }

    private static CodeProgram ReadModule(ByteReader input, ISourceCompiler compiler)
    {
        string name = input.Text();
        ReadOnlySpan<byte> hash = input.Raw(CodeProgram.ContentHashLength);
        return compiler.FindPrelude(name) is { } program && program.ContentHash.SequenceEqual(hash)
            ? program
            : throw new MontySnapshotException(
                $"The snapshot uses a module '{name}' that this version of Monty does not have, or has in another version.");
    }
}
