namespace Monty.Compiler;

/// <summary>Lets a run that compiles a text look at its clock while it does: the passes say when they have done a step.</summary>
/// <remarks>A compilation stays on one thread, and what bounds it concerns no pass: hence a field of the thread.</remarks>
internal static class CompilationClock
{
    /// <summary>Steps between two looks: tokens, nodes and instructions, each of some microseconds at most.</summary>
    private const int Steps = 1024;

    [ThreadStatic]
    private static Action? _look;

    [ThreadStatic]
    private static int _left;

    /// <summary>Compiles, and calls <paramref name="look"/> now and then; what that throws ends the compilation.</summary>
    public static T During<T>(Action look, Func<T> compile)
    {
        Action? outer = _look;
        _look = look;
        _left = Steps;
        try
        {
            return compile();
        }
        finally
        {
            _look = outer;
        }
    }

    /// <summary>The same compilation for another thread, which this one waits for.</summary>
    public static Func<T> Carried<T>(Func<T> compile) => _look is { } look ? () => During(look, compile) : compile;

    /// <summary>A step is done.</summary>
    public static void Step()
    {
        if (_look is not null && --_left < 0)
            Look();
    }

    private static void Look()
    {
        _left = Steps;
        _look!();
    }
}
