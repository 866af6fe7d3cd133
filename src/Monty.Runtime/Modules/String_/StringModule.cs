using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.String_;

/// <summary>The native part of <c>string</c>; the rest is in <c>string.py</c>.</summary>
[PyModule("_string")]
internal static partial class StringModule
{
    private const string Lowercase = "abcdefghijklmnopqrstuvwxyz";
    private const string Uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Decimals = "0123456789";
    private const string Marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private const string Spaces = " \t\n\r\v\f";

    [PyConstant("ascii_letters")]
    private static readonly PyStr AsciiLetters = new(Lowercase + Uppercase);

    [PyConstant("ascii_lowercase")]
    private static readonly PyStr AsciiLowercase = new(Lowercase);

    [PyConstant("ascii_uppercase")]
    private static readonly PyStr AsciiUppercase = new(Uppercase);

    [PyConstant("digits")]
    private static readonly PyStr Digits = new(Decimals);

    [PyConstant("hexdigits")]
    private static readonly PyStr HexDigits = new(Decimals + "abcdefABCDEF");

    [PyConstant("octdigits")]
    private static readonly PyStr OctalDigits = new("01234567");

    [PyConstant("printable")]
    private static readonly PyStr Printable = new(Decimals + Lowercase + Uppercase + Marks + Spaces);

    [PyConstant("punctuation")]
    private static readonly PyStr Punctuation = new(Marks);

    [PyConstant("whitespace")]
    private static readonly PyStr Whitespace = new(Spaces);

    /// <summary>Capitalizes each word; without a separator, runs of white space become one space.</summary>
    [PyFunction("capwords(s, sep=None)")]
    private static PyValue CapWords(PyContext context, PyStr s, PyStr? sep)
    {
        PyList words = StrMethods.Split(context, s, sep is null ? PyValue.None : sep, -1);
        foreach (ref PyValue word in words.Storage.AsSpan(0, words.Count))
            word = StrMethods.Capitalize(context, (PyStr)word.Ref);
        return StrJoin.Items(context, sep is null || sep.Units == 0 ? PyStr.FromCodePoint(' ') : sep, words.Items);
    }
}
