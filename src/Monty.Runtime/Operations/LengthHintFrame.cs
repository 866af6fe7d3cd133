using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>About how many items there are: the length, or where there is none what <c>__length_hint__</c> says.</summary>
[HeapKind(812)]
internal sealed class LengthHintFrame : NativeFrame
{
    private PyValue _value;
    private PyValue _fallback;
    private bool _asksHint;

    internal LengthHintFrame()
    {
    }

    private LengthHintFrame(PyValue value, PyValue fallback)
    {
        _value = value;
        _fallback = fallback;
    }

    /// <summary>The number, what is given for one where nobody knows it, or a signal.</summary>
    public static PyValue Ask(PyContext context, PyValue value, PyValue fallback) => new LengthHintFrame(value, fallback).Start(context);

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal && !context.IsRaising(ExceptionTypes.TypeError))
            return value;
        if (value.IsSignal)
            context.TakeRaised();
        if (_asksHint)
            return value.IsSignal || value.IsNotImplemented ? _fallback : Check(context, value);
        return value.IsSignal ? AskHint(context) : value;
    }

    protected override PyValue Run(PyContext context) => Go(context, _value.Ref.Length(context, _value));

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _value);
        transfer.Value(ref _fallback);
        transfer.Boolean(ref _asksHint);
    }

    private PyValue AskHint(PyContext context)
    {
        if (!SpecialMethods.TryLookup(context, _value, "__length_hint__", out PyValue method))
            return _fallback;
        _asksHint = true;
        return Go(context, method.IsSignal ? method : method.Ref.Call0(context, method));
    }

    private PyValue Go(PyContext context, PyValue result)
        => result.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, result);

    private static PyValue Check(PyContext context, PyValue hint)
    {
        hint = PyDerived.Unwrap(hint);
        if (!PyInts.Is(hint))
            return context.Raise(Errors.TypeError($"__length_hint__ must be an integer, not {hint.Type.Name}"));
        if (hint.Ref is PyBigInt)
            return context.Raise(Errors.OverflowError("Python int too large to convert to C ssize_t"));
        try
        {
            long number = NativeBinder.Int64(context, hint);
            return number < 0 ? context.Raise(Errors.ValueError("__length_hint__() should return >= 0")) : PyValue.Int(number);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }
}
