using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>Calls <c>__index__</c>, <c>__float__</c> or <c>__bool__</c> of arguments, then the native function with the results.</summary>
[HeapKind(468)]
internal sealed class ArgumentConversionFrame : NativeFrame
{
    private NativeCall _call;
    private int _next;

    /// <summary>For each parameter: <c>i</c> for an int, <c>f</c> for a float, <c>b</c> for a truth value, <c>s</c> for a str, <c>.</c> for none of these.</summary>
    private string? _kinds;

    internal ArgumentConversionFrame()
    {
    }

    public ArgumentConversionFrame(
        string kinds, NativeMember member, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        _kinds = kinds;
        _call = new NativeCall(member, self, arguments, keywords);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _call.Arguments[_next++] = value;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        for (; _next < _call.Arguments.Length; _next++)
        {
            int slot = _call.SlotOf(_next);
            PyValue argument = _call.Arguments[_next];
            // The call says what is wrong with it, before what comes after is converted.
            if (slot >= 0 && IsWrong(_kinds![slot], argument))
            {
                LeaveRest();
                break;
            }

            if (slot < 0 || _kinds![slot] is '.' or 's' || !NativeBinder.CallsBack(argument))
                continue;
            PyValue value = Convert(context, _kinds[slot], argument);
            if (value.IsSignal)
                return Leave(context);
            _call.Arguments[_next] = value;
        }

        return _call.Run(context);
    }

    private static bool IsWrong(char kind, PyValue argument) => kind switch
    {
        's' => PyStr.Of(argument) is null,
        'i' => argument.IsFloat || IsNoNumber(argument),
        'f' => IsNoNumber(argument),
        _ => false,
    };

    /// <summary>Whether it is of a built-in type of which nothing makes a number; None may stand for an argument left out.</summary>
    private static bool IsNoNumber(PyValue argument)
        => !argument.IsUnbound && !argument.IsNone && !argument.IsFloat && !PyInts.Is(argument) && argument.Ref is not PyAttributeHolder;

    /// <summary>What comes after a wrong argument is not converted any more; it becomes a number, so that the call does not come back here.</summary>
    private void LeaveRest()
    {
        for (_next++; _next < _call.Arguments.Length; _next++)
        {
            int slot = _call.SlotOf(_next);
            if (slot >= 0 && _kinds![slot] is ('i' or 'f' or 'b'))
                _call.Arguments[_next] = PyValue.Int(0);
        }
    }

    private static PyValue Convert(PyContext context, char kind, PyValue argument) => kind switch
    {
        'i' => argument.Ref.Index(context, argument),
        'f' => FloatConversion.FromNumber(context, argument),
        _ => Truth.Of(context, argument),
    };

    internal override void Transfer(StateTransfer transfer)
    {
        _call.Transfer(transfer);
        transfer.Int32(ref _next);
        transfer.Text(ref _kinds);
        transfer.Require(_kinds is not null && (uint)_next <= (uint)_call.Arguments.Length, "a conversion of no argument");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_kinds!.Length == _call.Signature.Shape.Slots.Length, "a conversion for another call"));
    }
}
