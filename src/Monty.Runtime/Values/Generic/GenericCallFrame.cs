using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A call of <c>Box[int]</c>: what it makes remembers the alias as <c>__orig_class__</c>, where it can.</summary>
[HeapKind(325)]
internal sealed class GenericCallFrame : NativeFrame
{
    private static readonly PyStr Name = new("__orig_class__");

    private PyGenericAlias? _alias;

    /// <summary>The object, while its attribute is being set.</summary>
    private PyValue _made;

    internal GenericCallFrame()
    {
    }

    public GenericCallFrame(PyGenericAlias alias)
    {
        _alias = alias;
    }

    /// <summary>The object; an exception from setting the attribute is dropped, as CPython does.</summary>
    public static PyValue Mark(PyContext context, PyValue made, PyGenericAlias alias)
    {
        bool takesAttributes = made.Ref is PyClassed { Class.IsBuiltin: false } || made.Type.HasInstanceAttributes;
        if (!takesAttributes)
            return made;
        PyValue done = Attributes.Set(context, made, Name, alias);
        if (done.IsSignal && context.State == RunState.Suspending)
            context.Capture(new GenericCallFrame(alias) { _made = made });
        return Marked(context, made, done);
    }

    private static PyValue Marked(PyContext context, PyValue made, PyValue done)
    {
        if (!done.IsSignal)
            return made;
        if (!context.IsRaising(ExceptionTypes.Exception))
            return done;
        context.TakeRaised();
        return made;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!_made.IsUnbound)
            return Marked(context, _made, value);
        return value.IsSignal ? value : Mark(context, value, _alias!);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _alias);
        transfer.Require(_alias is not null, "a call of no generic alias");
        transfer.OptionalValue(ref _made);
    }
}
