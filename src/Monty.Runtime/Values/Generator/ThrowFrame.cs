using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>throw(cls)</c> of a generator or coroutine: makes the exception, which may run code of the script, then throws it.</summary>
[HeapKind(592)]
internal sealed class ThrowFrame : NativeFrame
{
    private static readonly PyStr Throw = new("throw");

    private PyValue _target;
    private PyValue _type;
    private PyValue _value;

    internal ThrowFrame()
    {
    }

    /// <param name="target">What has the method.</param>
    /// <param name="type">A class of exceptions.</param>
    /// <param name="value">The argument of the exception, unbound or None.</param>
    public ThrowFrame(PyValue target, PyValue type, PyValue value)
    {
        _target = target;
        _type = type;
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        // What goes wrong in making the exception is thrown instead of it.
        PyValue thrown = value;
        if (value.IsSignal)
            thrown = context.TakeRaised();
        else if (value.Ref is not PyException)
            thrown = ThrownException.NoException(context, _type, value);
        PyValue method = Attributes.Get(context, _target, Throw);
        return method.IsSignal ? method : method.Ref.Call1(context, method, thrown);
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue made = ThrownException.Make(context, _type, _value);
        return context.State == RunState.Suspending ? Leave(context) : Resume(context, made);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _target);
        transfer.Value(ref _type);
        transfer.OptionalValue(ref _value);
        transfer.Require(_target.Ref is not null && _type.Ref is not null, "an exception for nothing");
    }
}
