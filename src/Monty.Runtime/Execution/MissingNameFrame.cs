using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>
/// An attribute that the <c>__getattr__</c> of a module of the library computes. That function is ours alone: where it has no such name,
/// the error is that of a module without it.
/// </summary>
[HeapKind(644)]
internal sealed class MissingNameFrame : NativeFrame
{
    private PythonModule? _module;
    private PyStr? _name;

    internal MissingNameFrame()
    {
    }

    private MissingNameFrame(PythonModule module, PyStr name)
    {
        _module = module;
        _name = name;
    }

    public static PyValue Ask(PyContext context, PyValue getter, PythonModule module, PyStr name)
    {
        PyValue value = getter.Ref.Call1(context, getter, name);
        if (!value.IsSignal)
            return value;
        var frame = new MissingNameFrame(module, name);
        return context.State == RunState.Suspending ? frame.Leave(context) : frame.Fail(context);
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? Fail(context) : value;

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _module);
        transfer.Object(ref _name);
        transfer.Require(_module is not null && _name is not null, "a name of no module");
    }

    private PyValue Fail(PyContext context)
    {
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return PyValue.Signal;
        context.TakeRaised();
        return context.Raise(Errors.NoModuleAttribute(_module!, _name!));
    }
}
