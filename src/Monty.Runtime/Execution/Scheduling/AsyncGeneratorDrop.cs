using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Closes an async generator that nobody has any more, in a task of its own.</summary>
[HeapKind(814)]
internal sealed class AsyncGeneratorDrop : Scheduled
{
    private PyAsyncGenerator? _generator;

    internal AsyncGeneratorDrop()
        : base(ObjectType.Type)
    {
    }

    public AsyncGeneratorDrop(PyAsyncGenerator generator)
        : base(ObjectType.Type)
    {
        _generator = generator;
    }

    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        context.Scheduler.Spawn(new PyAsyncGeneratorStep(_generator!));
        return false;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _generator);
        transfer.Require(_generator is not null, "no async generator to be closed");
    }
}
