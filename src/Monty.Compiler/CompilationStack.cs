using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Monty.Compiler;

/// <summary>
/// The native stack of a compilation: its passes walk the tree recursively. They begin on the caller's thread; a source for which
/// the stack there does not do is compiled again on a thread with one that does, whatever <see cref="Syntax.Parsing.NestingLimits"/> let through.
/// </summary>
internal static class CompilationStack
{
    /// <summary>Five times what the deepest sources of <c>ParserRobustnessTests</c> take: they compile with 12 MB.</summary>
    private const int Size = 64 << 20;

    [ThreadStatic]
    private static bool _isRunning;

    [ThreadStatic]
    private static bool _isLarge;

    /// <summary>Runs passes that call <see cref="Descend"/>.</summary>
    public static T Run<T>(Func<T> compile)
    {
        if (_isRunning)
            return compile();
        _isRunning = true;
        try
        {
            return compile();
        }
        catch (InsufficientExecutionStackException) when (!_isLarge)
        {
            return RunOnLarge(CompilationClock.Carried(compile));
        }
        finally
        {
            _isRunning = false;
        }
    }

    /// <summary>A pass goes one level deeper.</summary>
    public static void Descend()
    {
        CompilationClock.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    private static T RunOnLarge<T>(Func<T> compile)
    {
        T? result = default;
        ExceptionDispatchInfo? error = null;
        var thread = new Thread(
            () =>
            {
                _isRunning = _isLarge = true;
                try
                {
                    result = compile();
                }
                catch (Exception e)
                {
                    error = ExceptionDispatchInfo.Capture(e);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        error?.Throw();
        return result!;
    }
}
