using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What calling an <c>async def</c> function makes.</summary>
[HeapKind(131)]
internal sealed class PyCoroutine : Drivable
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

    public override PyType Type => GeneratorTypes.Coroutine;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<coroutine object {_frame.QualifiedName} at {context.AddressOf(this)}>");

    /// <summary>Runs the coroutine on the caller's stack, to its result or a signal.</summary>
    public PyValue Await(PyContext context)
    {
        if (IsSaved)
            return GoOn(context, PyValue.None, null);
        return _frame.Status switch
        {
            GeneratorStatus.Created => _frame.Resume(context, PyValue.None),
            GeneratorStatus.Finished => context.Raise(Errors.RuntimeError("cannot reuse already awaited coroutine")),
            _ => context.Raise(Errors.RuntimeError("coroutine is being awaited already")),
        };
    }

    internal override void Transfer(StateTransfer transfer)
    {
        GeneratorThrowing.TransferFrame(transfer, ref _frame);
        TransferSaved(transfer);
    }

    protected override PyValue Begin(PyContext context, PyValue sent, PyException? thrown)
    {
        switch (_frame.Status)
        {
            case GeneratorStatus.Running:
                return context.Raise(Errors.ValueError("coroutine already executing"));
            case GeneratorStatus.Finished:
                return context.Raise(Errors.RuntimeError("cannot reuse already awaited coroutine"));
            default:
                break;
        }

        if (thrown is not null)
        {
            _frame.Close();
            return Throw(context, thrown);
        }

        return sent.IsNone
            ? _frame.Resume(context, PyValue.None)
            : context.Raise(Errors.TypeError("can't send non-None value to a just-started coroutine"));
    }
}
