using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class BytesMethods
{
    [PyMethod("ljust(width, fillchar=<unset>, /)")]
    private static PyBytes JustifyLeft(PyContext context, PyBytes self, long width, PyValue fillchar)
        => Padded(context, self, 0, width - self.Count, Fill(context, fillchar, "ljust"));

    [PyMethod("rjust(width, fillchar=<unset>, /)")]
    private static PyBytes JustifyRight(PyContext context, PyBytes self, long width, PyValue fillchar)
        => Padded(context, self, width - self.Count, 0, Fill(context, fillchar, "rjust"));

    [PyMethod("center(width, fillchar=<unset>, /)")]
    private static PyBytes Center(PyContext context, PyBytes self, long width, PyValue fillchar)
    {
        long padding = Math.Max(0, width - self.Count);
        long left = (padding / 2) + (padding & width & 1);
        return Padded(context, self, left, padding - left, Fill(context, fillchar, "center"));
    }

    [PyMethod("zfill(width, /)")]
    private static PyBytes ZeroFill(PyContext context, PyBytes self, long width)
    {
        if (width <= self.Count)
            return self;
        byte[] result = Pad(context, self, width - self.Count, 0, (byte)'0');
        int padding = result.Length - self.Count;
        if (self.Data is [(byte)'+' or (byte)'-', ..])
            (result[0], result[padding]) = (result[padding], result[0]);
        return new PyBytes(result);
    }

    [PyMethod("expandtabs(tabsize=8)", Replays = Replaying.OnInstances)]
    private static PyBytes ExpandTabs(PyContext context, PyBytes self, PyValue tabsize)
    {
        int size = StrMethods.TabSize(context, tabsize);
        context.Meter.ChargeWork(self.Count >> 4);
        context.Meter.ChargeBytes(self.Count);
        var target = new BytesBuilder(context.Meter, self.Count);
        int column = 0;
        foreach (byte value in self.Data)
        {
            target.LookAtClock();
            if (value != '\t')
            {
                target.Append(value);
                column = value is (byte)'\n' or (byte)'\r' ? 0 : column + 1;
                continue;
            }

            int spaces = size > 0 ? size - (column % size) : 0;
            column += spaces;
            target.Append((byte)' ', spaces);
        }

        return target.Finish();
    }

    /// <summary>Results that may be longer are foreseen, and refused where memory does not allow for them.</summary>
    private const long LongResult = 1 << 22;

    /// <summary>Replaces from the left, at most <paramref name="limit"/> times; -1 means all.</summary>
    [PyMethod("replace(old, new, count=-1, /)", Replays = Replaying.OnInstances)]
    private static PyBytes Replace(PyContext context, PyBytes self, PyValue old, PyValue replacement, PyValue limit)
    {
        ReadOnlySpan<byte> from = BytesErrors.Require(context, old).Data;
        ReadOnlySpan<byte> to = BytesErrors.Require(context, replacement).Data;
        long count = NativeBinder.Int64(context, limit);
        long most = count < 0 ? long.MaxValue : count;
        context.Meter.ChargeWork(self.Count >> 4);
        context.Meter.ChargeBytes(self.Count);
        var target = new BytesBuilder(context.Meter, self.Count);
        ReadOnlySpan<byte> rest = self.Data;
        var search = new SpanSearch(context.Meter);
        // Counting first costs a second search: only where the result may be far longer.
        if ((long)rest.Length * to.Length > LongResult)
        {
            long occurrences = Math.Min(most, from.Length == 0 ? rest.Length + 1L : search.Count(rest, from));
            context.Meter.RefuseBytes(rest.Length + (occurrences * ((long)to.Length - from.Length)));
        }

        for (; most > 0; most--)
        {
            int found = search.IndexOf(rest, from);
            if (found < 0)
                break;
            target.Append(rest[..found]);
            target.Append(to);
            rest = rest[(found + from.Length)..];
            if (from.Length > 0)
                continue;
            if (rest.Length == 0)
                break;
            if (most > 1)
            {
                target.Append(rest[0]);
                rest = rest[1..];
            }
        }

        target.Append(rest);
        return target.Finish();
    }

    private static PyBytes Padded(PyContext context, PyBytes self, long left, long right, byte fill)
        => left <= 0 && right <= 0 ? self : new PyBytes(Pad(context, self, Math.Max(0, left), Math.Max(0, right), fill));

    private static byte[] Pad(PyContext context, PyBytes self, long left, long right, byte fill)
    {
        long count = left + right + self.Count;
        context.Meter.ChargeBytes(count);
        if (count > Array.MaxLength)
            throw Errors.MemoryError().ToException();
        // Not cleared before it is written: of memory that is new to the process that would be half of the work.
        byte[] result = GC.AllocateUninitializedArray<byte>((int)count);
        SpanRepeat.Fill(context.Meter, result.AsSpan(0, (int)left), [fill]);
        LongSpans.Copy(context.Meter, self.Data, result.AsSpan((int)left));
        SpanRepeat.Fill(context.Meter, result.AsSpan((int)left + self.Count), [fill]);
        return result;
    }

    private static byte Fill(PyContext context, PyValue value, string method)
    {
        if (value.IsUnbound)
            return (byte)' ';
        if (PyBytes.Of(context, value) is not { } fill)
            throw Errors.TypeError($"{method}() argument 2 must be a byte string of length 1, not {(value.IsNone ? "None" : value.Type.Name)}").ToException();
        return fill.Count == 1
            ? fill.Data[0]
            : throw Errors.TypeError(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{method}(): argument 2 must be a byte string of length 1, not a bytes object of length {fill.Count}")).ToException();
    }
}
