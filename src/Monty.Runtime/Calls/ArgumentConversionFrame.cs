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

    /// <summary>
    /// For each parameter: <c>i</c> for an int of 64 bits, <c>n</c> for one of any size, <c>f</c> for a float, <c>b</c> for a truth value,
    /// <c>s</c> for a str, <c>.</c> for none of these; upper case where None is taken, too.
    /// </summary>
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
        Accept(value);
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (_next < _kinds!.Length)
        {
            int index = _call.ArgumentOf(_next);
            char kind = _kinds[_next];
            // The call says what is wrong with it, before what comes after is converted.
            if (index >= 0 && IsWrong(kind, _call.Arguments[index]))
            {
                LeaveRest();
                break;
            }

            if (index < 0 || kind is '.' or 's' || !NativeBinder.CallsBack(_call.Arguments[index]))
            {
                _next++;
                continue;
            }

            PyValue value = Convert(context, kind, _call.Arguments[index]);
            if (value.IsSignal)
                return Leave(context);
            Accept(value);
        }

        return _call.Run(context);
    }

    /// <summary>Takes what an argument was converted to; the next comes after it, unless it is an int that is too large.</summary>
    private void Accept(PyValue value)
    {
        _call.Arguments[_call.ArgumentOf(_next)] = value;
        if (!IsWrong(_kinds![_next], value))
            _next++;
    }

    private static bool IsWrong(char kind, PyValue argument) => kind switch
    {
        's' => PyStr.Of(argument) is null,
        'i' or 'n' or 'f' or 'I' or 'N' or 'F' => argument.IsNone
            ? char.IsLower(kind)
            : IsNoNumber(argument) || (argument.IsFloat ? kind is not ('f' or 'F') : argument.Ref is PyBigInt big && IsTooLarge(kind, big)),
        _ => false,
    };

    /// <summary>Whether it is of a built-in type of which nothing makes a number.</summary>
    private static bool IsNoNumber(PyValue argument)
        => !argument.IsUnbound && !argument.IsFloat && !PyInts.Is(argument) && argument.Ref is not PyAttributeHolder;

    private static bool IsTooLarge(char kind, PyBigInt argument)
        => kind is 'i' or 'I' || (kind is 'f' or 'F' && double.IsInfinity(IntDivision.ToDouble(argument.Value)));

    /// <summary>What comes after a wrong argument is not converted any more; it becomes a number, so that the call does not come back here.</summary>
    private void LeaveRest()
    {
        for (_next++; _next < _kinds!.Length; _next++)
        {
            int index = _call.ArgumentOf(_next);
            if (index >= 0 && _kinds[_next] is not ('.' or 's'))
                _call.Arguments[index] = PyValue.Int(0);
        }
    }

    private static PyValue Convert(PyContext context, char kind, PyValue argument) => kind switch
    {
        'i' or 'n' or 'I' or 'N' => argument.Ref.Index(context, argument),
        'f' or 'F' => FloatConversion.FromNumber(context, argument),
        _ => Truth.Of(context, argument),
    };

    internal override void Transfer(StateTransfer transfer)
    {
        _call.Transfer(transfer);
        transfer.Int32(ref _next);
        transfer.Text(ref _kinds);
        transfer.Require(_kinds is not null && (uint)_next < (uint)_kinds.Length, "a conversion of no parameter");
        if (transfer.IsReading)
            transfer.AfterReading(Check);
    }

    private void Check(StateTransfer transfer)
    {
        transfer.Require(_kinds!.Length == _call.Signature.Shape.Slots.Length, "a conversion for another call");
        transfer.Require(_call.ArgumentOf(_next) >= 0, "a conversion of no argument");
    }
}
