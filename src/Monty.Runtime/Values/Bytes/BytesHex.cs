using System.Globalization;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>bytes.hex</c> and <c>bytes.fromhex</c>.</summary>
internal static class BytesHex
{
    /// <summary>The separator argument as a character; -1 where there is none.</summary>
    /// <exception cref="RaisedException">It is no single ASCII character.</exception>
    public static int Separator(PyContext context, PyValue value)
    {
        if (value.IsUnbound)
            return -1;
        PyValue length = value.Ref.Length(context, value);
        if (length.IsSignal)
            throw context.SignalException();
        if (length.Bits != 1)
            throw Errors.ValueError("sep must be length 1.").ToException();
        int separator = PyDerived.Unwrap(value).Ref switch
        {
            PyStr text => text.Text[0],
            PyBytes bytes => bytes.Data[0],
            _ => throw Errors.TypeError("sep must be str or bytes.").ToException(),
        };
        return separator < 128 ? separator : throw Errors.ValueError("sep must be ASCII.").ToException();
    }

    /// <summary>Writes two digits a byte; groups are counted from the right, or from the left where negative.</summary>
    public static PyStr Write(PyContext context, ReadOnlySpan<byte> data, int separator, long group)
    {
        if (separator < 0 || group == 0 || data.Length == 0)
        {
            return WritePlain(context, data);
        }

        long size = group == long.MinValue ? long.MaxValue : Math.Abs(group);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        for (int i = 0; i < data.Length; i++)
        {
            long offset = group > 0 ? data.Length - i : i;
            if (i > 0 && offset % size == 0)
                builder.Append((char)separator);
            builder.AppendHex(data[i], 2);
            builder.LookAtClock();
        }

        return builder.FinishStr(StrKind.Ascii);
    }

    private static PyStr WritePlain(PyContext context, ReadOnlySpan<byte> data)
    {
        Span<char> target = StrPadding.Allocate(context, data.Length * 2L, out string text);
        while (!data.IsEmpty)
        {
            ReadOnlySpan<byte> part = data[..Math.Min(data.Length, ClockedLoop.Steps)];
            Convert.TryToHexStringLower(part, target, out int written);
            target = target[written..];
            data = data[part.Length..];
            context.Meter.LookAtClock();
        }

        return text.Length == 0 ? PyStr.Empty : new PyStr(text, StrKind.Ascii);
    }

    /// <summary>Reads pairs of digits, with white space between pairs.</summary>
    public static PyBytes Read(PyContext context, PyValue source)
    {
        string text = PyDerived.Unwrap(source).Ref switch
        {
            PyStr str => str.Text,
            _ when PyBytes.Of(context, source) is { } bytes => SingleByteCodec.Decode(context, bytes.Data, StrKind.Unknown).Text,
            PyMemoryView { IsReleased: true } => throw Errors.ValueError("operation forbidden on released memoryview object").ToException(),
            _ => throw Errors.TypeError($"fromhex() argument must be str or bytes-like, not {source.Type.FullyQualifiedName}").ToException(),
        };
        context.Meter.ChargeBytes(text.Length / 2);
        context.Meter.ChargeWork(text.Length >> 4);
        var target = new BytesBuilder(context.Meter, text.Length / 2);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < text.Length;)
        {
            loop.At(i);
            if (char.IsAscii(text[i]) && BytesText.IsSpace((byte)text[i]))
            {
                i++;
                continue;
            }

            int high = Digit(text, i);
            int low = Digit(text, i + 1);
            target.Append((byte)((high << 4) | low));
            i += 2;
        }

        return target.Finish();
    }

    private static int Digit(string text, int index)
    {
        if (index == text.Length)
            throw Errors.ValueError("fromhex() arg must contain an even number of hexadecimal digits").ToException();
        char unit = text[index];
        return char.IsAsciiHexDigit(unit)
            ? char.IsAsciiDigit(unit) ? unit - '0' : (unit | 0x20) - 'a' + 10
            : throw Errors.ValueError(string.Create(
                CultureInfo.InvariantCulture, $"non-hexadecimal number found in fromhex() arg at position {index}")).ToException();
    }
}
