using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>format % values</c>, for str and for bytes (whose text is read as Latin-1). Special methods run pinned.</summary>
internal static class PercentFormat
{
    /// <summary><c>str % values</c>: a str or a signal.</summary>
    public static PyValue Format(PyContext context, PyStr format, PyValue values)
    {
        try
        {
            return Render(context, format.Text, values, isBytes: false);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary><c>bytes % values</c>: bytes or a signal.</summary>
    public static PyValue Format(PyContext context, PyBytes format, PyValue values)
    {
        try
        {
            PyStr text = Render(context, SingleByteCodec.Decode(context, format.Data, StrKind.Unknown).Text, values, isBytes: true);
            return SingleByteCodec.Latin1.Encode(context, text, "strict");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    private static PyStr Render(PyContext context, string format, PyValue values, bool isBytes)
    {
        var arguments = new PercentArguments(context, values, isBytes);
        var parser = new PercentParser(format, isBytes);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        context.Meter.ChargeWork(format.Length >> 4);
        while (true)
        {
            builder.Append(parser.ReadLiteral());
            if (parser.AtEnd)
                break;
            if (parser.AcceptPercent())
            {
                builder.Append('%');
                continue;
            }

            context.Meter.ChargeWork(1);
            PercentSpec spec = parser.ReadSpec(ref arguments);
            AppendConversion(context, ref builder, spec, arguments.Next(), isBytes);
        }

        if (arguments.HasLeft)
            throw Errors.TypeError($"not all arguments converted during {(isBytes ? "bytes" : "string")} formatting").ToException();
        return builder.FinishStr();
    }

    private static void AppendConversion(PyContext context, ref TextBuilder builder, PercentSpec spec, PyValue value, bool isBytes)
    {
        switch (spec.Type)
        {
            case 's' or 'r' or 'a' or 'b':
                AppendText(context, ref builder, spec, TextOf(context, spec, value, isBytes));
                break;
            case 'd' or 'i' or 'u' or 'o' or 'x' or 'X':
                builder.Append(PercentNumbers.Integer(context, spec, value));
                break;
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G':
                builder.Append(PercentNumbers.Real(context, spec, value, isBytes));
                break;
            case 'c':
                spec.Precision = -1;
                AppendText(context, ref builder, spec, PercentCharacter.Of(context, value, isBytes));
                break;
            default:
                throw Unsupported(spec, isBytes).ToException();
        }
    }

    private static PyStr TextOf(PyContext context, PercentSpec spec, PyValue value, bool isBytes)
    {
        if (spec.Type == 'b' && !isBytes)
            throw Unsupported(spec, isBytes).ToException();
        if (isBytes && spec.Type is 's' or 'b')
        {
            PyValue plain = PyDerived.Unwrap(value);
            if (plain.Ref is not (PyBytes or PyByteArray))
                plain = value.Ref is PyAttributeHolder holder && BytesMaking.TryBytes(context, holder, value, out PyValue made) ? made : value;
            if (plain.IsSignal)
                throw context.SignalException();
            return PyBytes.Of(context, plain) is { } bytes
                ? SingleByteCodec.Decode(context, bytes.Data, StrKind.Unknown)
                : throw Errors.TypeError(
                    $"%b requires a bytes-like object, or an object that implements __bytes__, not '{value.Type.Name}'").ToException();
        }

        if (spec.Type == 's')
            return value.Ref as PyStr ?? new PyStr(PinnedRead.Str(context, value));
        var shown = new PyStr(PinnedRead.Repr(context, value));
        return spec.Type == 'a' || isBytes ? StrRepr.EscapeBeyondAscii(context.Meter, shown) : shown;
    }

    private static void AppendText(PyContext context, ref TextBuilder builder, PercentSpec spec, PyStr text)
    {
        builder.Append(spec is { Width: < 0, Precision: < 0 }
            ? text.Text
            : StrFormat.Layout(context, text, spec.ToTextSpec()).Text);
    }

    private static PyException Unsupported(PercentSpec spec, bool isBytes)
    {
        // Bytes beyond ASCII are negative in CPython, unless they end a number, and what cannot be shown is another error.
        if (isBytes && spec is { Type: > 127, FollowsNumber: false })
            return Errors.OverflowError("character argument not in range(0x110000)");
        char shown = isBytes || spec.Type is > 31 and < 128 ? (char)spec.Type : '?';
        return Errors.ValueError(string.Create(
            CultureInfo.InvariantCulture,
            $"unsupported format character '{shown}' (0x{spec.Type:x}) at index {spec.TypePosition}"));
    }
}
