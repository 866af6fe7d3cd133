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
        foreach (ref byte value in result.AsSpan())
            value = BytesText.ToUpper(value);
        return new PyBytes(result);
    }

    [PyMethod("lower()")]
    private static PyBytes Lower(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        foreach (ref byte value in result.AsSpan())
            value = BytesText.ToLower(value);
        return new PyBytes(result);
    }

    [PyMethod("swapcase()")]
    private static PyBytes SwapCase(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        foreach (ref byte value in result.AsSpan())
            value = BytesText.IsUpper(value) ? BytesText.ToLower(value) : BytesText.ToUpper(value);
        return new PyBytes(result);
    }

    [PyMethod("title()")]
    private static PyBytes Title(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        bool inWord = false;
        foreach (ref byte value in result.AsSpan())
        {
            value = inWord ? BytesText.ToLower(value) : BytesText.ToUpper(value);
            inWord = BytesText.IsLetter(value);
        }

        return new PyBytes(result);
    }

    [PyMethod("capitalize()")]
    private static PyBytes Capitalize(PyContext context, PyBytes self)
    {
        byte[] result = Copy(context, self);
        for (int i = 0; i < result.Length; i++)
            result[i] = i == 0 ? BytesText.ToUpper(result[i]) : BytesText.ToLower(result[i]);
        return new PyBytes(result);
    }

    [PyMethod("isascii()")]
    private static bool IsAscii(PyBytes self) => Ascii.IsValid(self.Data);

    [PyMethod("isalpha()")]
    private static bool IsAlpha(PyBytes self) => All(self, BytesText.IsLetter);

    [PyMethod("isdigit()")]
    private static bool IsDigit(PyBytes self) => All(self, BytesText.IsDigit);

    [PyMethod("isalnum()")]
    private static bool IsAlnum(PyBytes self) => All(self, static value => BytesText.IsLetter(value) || BytesText.IsDigit(value));

    [PyMethod("isspace()")]
    private static bool IsSpace(PyBytes self) => All(self, BytesText.IsSpace);

    [PyMethod("isupper()")]
    private static bool IsUpper(PyBytes self)
        => self.Data.ContainsAnyInRange((byte)'A', (byte)'Z') && !self.Data.ContainsAnyInRange((byte)'a', (byte)'z');

    [PyMethod("islower()")]
    private static bool IsLower(PyBytes self)
        => self.Data.ContainsAnyInRange((byte)'a', (byte)'z') && !self.Data.ContainsAnyInRange((byte)'A', (byte)'Z');

    [PyMethod("istitle()")]
    private static bool IsTitle(PyBytes self)
    {
        bool cased = false;
        bool inWord = false;
        foreach (byte value in self.Data)
        {
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
        return self.Data.ToArray();
    }

    private static bool All(PyBytes self, Func<byte, bool> has)
    {
        foreach (byte value in self.Data)
        {
            if (!has(value))
                return false;
        }

        return self.Count > 0;
    }
}
