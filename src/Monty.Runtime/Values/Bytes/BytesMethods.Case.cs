using System.Text;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class BytesMethods
{
    [PyMethod("upper()")]
    private static PyBytes Upper(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < result.Length; i++)
        {
            loop.At(i);
            ref byte value = ref result[i];
            value = BytesText.ToUpper(value);
        }

        return new PyBytes(result);
    }

    [PyMethod("lower()")]
    private static PyBytes Lower(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < result.Length; i++)
        {
            loop.At(i);
            ref byte value = ref result[i];
            value = BytesText.ToLower(value);
        }

        return new PyBytes(result);
    }

    [PyMethod("swapcase()")]
    private static PyBytes SwapCase(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < result.Length; i++)
        {
            loop.At(i);
            ref byte value = ref result[i];
            value = BytesText.IsUpper(value) ? BytesText.ToLower(value) : BytesText.ToUpper(value);
        }

        return new PyBytes(result);
    }

    [PyMethod("title()")]
    private static PyBytes Title(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        bool inWord = false;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < result.Length; i++)
        {
            loop.At(i);
            ref byte value = ref result[i];
            value = inWord ? BytesText.ToLower(value) : BytesText.ToUpper(value);
            inWord = BytesText.IsLetter(value);
        }

        return new PyBytes(result);
    }

    [PyMethod("capitalize()")]
    private static PyBytes Capitalize(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < result.Length; i++)
        {
            loop.At(i);
            result[i] = i == 0 ? BytesText.ToUpper(result[i]) : BytesText.ToLower(result[i]);
        }

        return new PyBytes(result);
    }

    [PyMethod("isascii()")]
    private static bool IsAscii(PyContext context, PyBytes self)
    {
        context.Meter.ChargeScan(self.Count);
        return Ascii.IsValid(self.Data);
    }

    [PyMethod("isalpha()")]
    private static bool IsAlpha(PyContext context, PyBytes self) => All(context, self, BytesText.IsLetter);

    [PyMethod("isdigit()")]
    private static bool IsDigit(PyContext context, PyBytes self) => All(context, self, BytesText.IsDigit);

    [PyMethod("isalnum()")]
    private static bool IsAlnum(PyContext context, PyBytes self) => All(context, self, static value => BytesText.IsLetter(value) || BytesText.IsDigit(value));

    [PyMethod("isspace()")]
    private static bool IsSpace(PyContext context, PyBytes self) => All(context, self, BytesText.IsSpace);

    [PyMethod("isupper()")]
    private static bool IsUpper(PyContext context, PyBytes self)
    {
        context.Meter.ChargeScan(self.Count);
        return self.Data.ContainsAnyInRange((byte)'A', (byte)'Z') && !self.Data.ContainsAnyInRange((byte)'a', (byte)'z');
    }

    [PyMethod("islower()")]
    private static bool IsLower(PyContext context, PyBytes self)
    {
        context.Meter.ChargeScan(self.Count);
        return self.Data.ContainsAnyInRange((byte)'a', (byte)'z') && !self.Data.ContainsAnyInRange((byte)'A', (byte)'Z');
    }

    [PyMethod("istitle()")]
    private static bool IsTitle(PyContext context, PyBytes self)
    {
        context.Meter.ChargeScan(self.Count);
        var loop = new ClockedLoop(context.Meter);
        ReadOnlySpan<byte> data = self.Data;
        bool cased = false;
        bool inWord = false;
        for (int i = 0; i < data.Length; i++)
        {
            loop.At(i);
            byte value = data[i];
            bool upper = BytesText.IsUpper(value);
            bool lower = BytesText.IsLower(value);
            if (upper ? inWord : lower && !inWord)
                return false;
            inWord = upper || lower;
            cased = cased || inWord;
        }

        return cased;
    }

    private static byte[] Copy(PyContext context, PyBytes self)
    {
        context.Meter.ChargeBytes(self.Count);
        context.Meter.ChargeWork(self.Count >> 4);
        return LongSpans.ToArray(context.Meter, self.Data);
    }

    private static bool All(PyContext context, PyBytes self, Func<byte, bool> has)
    {
        context.Meter.ChargeScan(self.Count);
        var loop = new ClockedLoop(context.Meter);
        ReadOnlySpan<byte> data = self.Data;
        for (int i = 0; i < data.Length; i++)
        {
            loop.At(i);
            if (!has(data[i]))
                return false;
        }

        return self.Count > 0;
    }
}
