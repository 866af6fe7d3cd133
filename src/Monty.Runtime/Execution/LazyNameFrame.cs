using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Imports the module of the prelude that has a name of a native module.</summary>
[HeapKind(385)]
internal sealed class LazyNameFrame : NativeFrame
{
    private PyStr? _name;

    internal LazyNameFrame()
    {
    }

    private LazyNameFrame(PyStr name)
    {
        _name = name;
    }

    public static PyValue Load(PyContext context, string home, PyStr name)
    {
        PyValue module = new ImportFrame(home, hasFromList: true, seesPrivate: true).Start(context);
        var frame = new LazyNameFrame(name);
        return module.IsSignal && context.State == RunState.Suspending ? frame.Leave(context) : frame.Resume(context, module);
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : value.Ref.GetAttribute(context, value, _name!);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the import is begun before the frame");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _name);
        transfer.Require(_name is not null, "an import of no name");
    }
}
