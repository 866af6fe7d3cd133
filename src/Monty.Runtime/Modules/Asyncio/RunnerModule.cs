using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Asyncio;

/// <summary>What <c>asyncio.Runner</c> cannot do in Python.</summary>
[PyModule("_asyncio")]
internal static partial class RunnerModule
{
    [PyFunction("is_coroutine_function(func, /)")]
    private static bool IsCoroutineFunction(PyValue func)
    {
        PyFunction? function = func.Ref as PyFunction ?? (func.Ref as PyBoundMethod)?.Function.Ref as PyFunction;
        return function?.Code.Kind == CodeKind.Coroutine;
    }

    /// <summary>Ends as <c>asyncio.run</c> does: tasks are cancelled, async generators closed.</summary>
    [PyFunction("end_run(loop, /)")]
    private static PyValue EndRun(PyContext context, PyEventLoop loop) => RunFrame.End(context, loop);
}
