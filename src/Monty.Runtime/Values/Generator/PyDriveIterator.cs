using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The iterator that <c>__await__()</c> of a coroutine returns.</summary>
[HeapKind(377)]
internal sealed class PyDriveIterator : PyObject
{
    private Coroutine? _target;

    internal PyDriveIterator()
    {
    }

    public PyDriveIterator(Coroutine target)
    {
        _target = target;
    }

    public Coroutine Target => _target!;

    public override PyType Type => GeneratorTypes.CoroutineWrapper;

    public override bool IsIterator => true;

    public override PyValue IterationResult => _target!.IterationResult;

    public override PyValue Iterate(PyContext context, PyValue self) => self;

    public override PyValue Next(PyContext context, PyValue self) => _target!.Step(context, PyValue.None, null);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "an iterator of no coroutine");
    }
}
