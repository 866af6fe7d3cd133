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

    /// <summary>The literal texts and fields of a format string.</summary>
    [PyFunction("formatter_parser(string, /)", Style = ArgumentStyle.Fixed)]
    private static TemplateParts ParseTemplate(PyContext context, PyValue text) => new(Text(text));

    /// <summary>The first part of a field's name, and an iterator over the attributes and items behind it.</summary>
    [PyFunction("formatter_field_name_split(string, /)", Style = ArgumentStyle.Fixed)]
    private static PyTuple SplitFieldName(PyContext context, PyValue text)
    {
        PyStr name = Text(text);
        int length = name.Text.AsSpan().IndexOfAny('.', '[');
        ReadOnlySpan<char> first = length < 0 ? name.Text : name.Text.AsSpan(0, length);
        return new PyTuple([FormatFields.Key(first), new FieldNameParts(name, first.Length)]);
    }

    private static PyStr Text(PyValue value)
        => PyStr.Of(value) ?? throw Errors.TypeError($"expected str, got {value.Type.Name}").ToException();
}
