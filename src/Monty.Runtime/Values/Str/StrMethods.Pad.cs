using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("ljust(width, fillchar=' ', /)")]
    private static PyStr JustifyLeft(PyContext context, PyStr self, long width, PyValue fillchar)
    {
        string fill = FillCharacter(fillchar);
        return StrPadding.Pad(context, self, 0, width - self.CountIn(context.Meter), fill);
    }

    [PyMethod("rjust(width, fillchar=' ', /)")]
    private static PyStr JustifyRight(PyContext context, PyStr self, long width, PyValue fillchar)
    {
        string fill = FillCharacter(fillchar);
        return StrPadding.Pad(context, self, width - self.CountIn(context.Meter), 0, fill);
    }

    [PyMethod("center(width, fillchar=' ', /)")]
    private static PyStr Center(PyContext context, PyStr self, long width, PyValue fillchar)
    {
        string fill = FillCharacter(fillchar);
        long padding = Math.Max(0, width - self.CountIn(context.Meter));
        long left = (padding / 2) + (padding & width & 1);
        return StrPadding.Pad(context, self, left, padding - left, fill);
    }

    [PyMethod("zfill(width, /)")]
    private static PyStr ZeroFill(PyContext context, PyStr self, long width)
    {
        long padding = width - self.CountIn(context.Meter);
        if (padding <= 0)
            return self;
        ReadOnlySpan<char> text = self.Chars;
        int sign = text is ['+' or '-', ..] ? 1 : 0;
        Span<char> target = StrPadding.Allocate(context, padding + text.Length, out string result);
        text[..sign].CopyTo(target);
        SpanRepeat.Fill(context.Meter, target.Slice(sign, (int)padding), ['0']);
        LongSpans.Copy(context.Meter, text[sign..], target[(sign + (int)padding)..]);
        return new PyStr(result, self.KnownKind);
    }

    [PyMethod("expandtabs(tabsize=8)", Replays = Replaying.OnInstances)]
    private static PyStr ExpandTabs(PyContext context, PyStr self, PyValue tabsize)
    {
        int size = TabSize(context, tabsize);
        ReadOnlySpan<char> text = self.Chars;
        context.Meter.ChargeScan(text.Length);
        if (!text.Contains('\t'))
            return self;
        context.Meter.ChargeWork(text.Length >> 3);
        var loop = new ClockedLoop(context.Meter);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        int column = 0;
        for (int i = 0; i < text.Length; i++)
        {
            loop.At(i);
            char unit = text[i];
            if (unit == '\t')
            {
                int spaces = size > 0 ? size - (column % size) : 0;
                builder.Append(' ', spaces);
                column += spaces;
                continue;
            }

            builder.Append(unit);
            if (unit is '\n' or '\r')
                column = 0;
            else if (PyStr.UnitsAt(text, i) == 1)
                column++;
        }

        return builder.FinishStr(self.KindOfParts);
    }

    /// <summary>The tab size as a C int, also of bytes.</summary>
    internal static int TabSize(PyContext context, PyValue tabsize)
    {
        PyValue size = Operations.Indices.ToInt(context, tabsize);
        if (size.IsSignal)
            throw context.SignalException();
        return size.IsInt && size.Bits is >= int.MinValue and <= int.MaxValue
            ? (int)size.Bits
            : throw Errors.OverflowError("Python int too large to convert to C int").ToException();
    }

    private static string FillCharacter(PyValue value)
    {
        if (PyStr.Of(value) is not { } fill)
            throw Errors.TypeError($"The fill character must be a unicode character, not {value.Type.Name}").ToException();
        return fill.IsSingle
            ? fill.Text
            : throw Errors.TypeError("The fill character must be exactly one character long").ToException();
    }
}
