using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Asyncio;

/// <summary>What <c>asyncio.Runner</c> cannot do in Python.</summary>
[PyModule("_asyncio")]
internal static partial class RunnerModule
{
    /// <summary>Ends as <c>asyncio.run</c> does: tasks are cancelled, async generators closed.</summary>
    [PyFunction("end_run(loop, /)")]
    private static PyValue EndRun(PyContext context, PyEventLoop loop) => RunFrame.End(context, loop);
}
