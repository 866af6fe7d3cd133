using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Makes a union of which texts are members: what makes references of them is imported before.</summary>
/// <remarks>An import is no callback that an operation could be told again, so it must not begin in one.</remarks>
[HeapKind(1000)]
internal sealed class ForwardImportFrame : NativeFrame
{
    private PyTuple? _items;

    internal ForwardImportFrame()
    {
    }

    public ForwardImportFrame(PyTuple items)
    {
        _items = items;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : UnionMaking.OfTypes(context, _items!);

    protected override PyValue Run(PyContext context)
    {
        PyValue make = UnionMaking.LoadForward(context);
        return make.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, make);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _items);
        transfer.Require(_items is not null, "a union of nothing");
    }
}
