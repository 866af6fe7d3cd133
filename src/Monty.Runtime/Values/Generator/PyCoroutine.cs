using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What calling an <c>async def</c> function makes.</summary>
[HeapKind(131)]
internal sealed class PyCoroutine : Coroutine
{
    private GeneratorFrame _frame;

    internal PyCoroutine()
    {
        _frame = null!;
    }

    public PyCoroutine(GeneratorFrame frame)
    {
        _frame = frame;
    }

    public GeneratorFrame Frame => _frame;

    public override GeneratorStatus Status => _frame.Status;

    public override string Name => _frame.Name;

    public override string QualifiedName => _frame.QualifiedName;

    public override PyValue SetName(PyContext context, PyValue value) => _frame.SetName(context, value);

    public override PyValue SetQualifiedName(PyContext context, PyValue value) => _frame.SetQualifiedName(context, value);

    public override void CloseUnstarted() => _frame.Close();

    internal override void Transfer(StateTransfer transfer)
    {
        GeneratorThrowing.TransferFrame(transfer, ref _frame);
        TransferSaved(transfer);
    }

    protected override PyValue Start(PyContext context) => _frame.Resume(context, PyValue.None);
}
