using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A <c>from module import name</c> that the module's <c>__getattr__</c> answers.</summary>
[HeapKind(439)]
internal sealed class ComputedNameFrame : NativeFrame
{
    private string? _module;
    private PyStr? _name;

    internal ComputedNameFrame()
    {
    }

    private ComputedNameFrame(string module, PyStr name)
    {
        _module = module;
        _name = name;
    }

    public static PyValue Ask(PyContext context, PyValue getter, string module, PyStr name)
    {
        PyValue value = getter.Ref.Call1(context, getter, name);
        if (!value.IsSignal)
            return value;
        var frame = new ComputedNameFrame(module, name);
        return context.State == RunState.Suspending ? frame.Leave(context) : frame.Fail(context);
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? Fail(context) : value;

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Text(ref _module);
        transfer.Object(ref _name);
        transfer.Require(_module is not null && _name is not null, "a name of no module");
    }

    /// <summary>What the module does not have cannot be imported.</summary>
    private PyValue Fail(PyContext context)
    {
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return PyValue.Signal;
        context.TakeRaised();
        return context.Raise(Errors.CannotImport(_module!, _name!.Text));
    }
}
