using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Ends the turns of tasks when what <c>asyncio.run</c> waits for is done; those that are due are taken first.</summary>
[HeapKind(370)]
internal sealed class RunEnd() : Scheduled(ObjectType.Type)
{
    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        // An exception that ends the program has ended this run already.
        if (cause?.Exception is not { } exception || !Strand.EndsProgram(exception))
            context.Scheduler.StopRun(this);
        return false;
    }

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
