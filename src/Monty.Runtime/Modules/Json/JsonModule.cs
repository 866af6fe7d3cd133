using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary>The part of <c>json</c> that reads and writes text; the classes are in <c>json.py</c>.</summary>
[PyModule("_json")]
internal static partial class JsonModule
{
    [PyConstant("JSONDecodeError")]
    private static readonly PyValue DecodeError = JsonTypes.DecodeError;

    /// <summary>The value of a whole document.</summary>
    [PyFunction("loads(s, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, /)")]
    private static PyValue Loads(
        PyContext context, PyStr s, bool strict, PyValue objectHook, PyValue pairsHook, PyValue parseFloat, PyValue parseInt, PyValue parseConstant)
        => new JsonReader(s, strict, objectHook, pairsHook, parseFloat, parseInt, parseConstant).ReadDocument(context);

    /// <summary>The value at a position and where it ends.</summary>
    [PyFunction("scan(s, index, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, /)")]
    private static PyValue Scan(
        PyContext context, PyValue s, long index, bool strict, PyValue objectHook, PyValue pairsHook, PyValue parseFloat, PyValue parseInt, PyValue parseConstant)
        => PyStr.Of(s) is { } text
            ? new JsonReader(text, strict, objectHook, pairsHook, parseFloat, parseInt, parseConstant).ReadAt(context, index)
            : context.Raise(Errors.TypeError($"first argument must be a string, not {s.Type.Name}"));

    [PyFunction("dumps(obj, default, ensure_ascii, check_circular, allow_nan, indent, item_separator, key_separator, sort_keys, skipkeys, /)")]
    private static PyValue Dumps(
        PyContext context,
        PyValue value,
        PyValue byDefault,
        bool ensureAscii,
        bool checkCircular,
        bool allowNan,
        PyStr? indent,
        PyValue itemSeparator,
        PyValue keySeparator,
        bool sortKeys,
        bool skipKeys)
    {
        string between = Separator(keySeparator, 5);
        var style = new JsonStyle(ensureAscii, checkCircular, allowNan, sortKeys, skipKeys, indent?.Text, Separator(itemSeparator, 6), between);
        return new JsonWriter(style, byDefault).Write(context, value);
    }

    /// <summary>The text of an argument of the encoder, which CPython makes first.</summary>
    /// <exception cref="RaisedException">It is no str.</exception>
    private static string Separator(PyValue value, int place)
        => PyStr.Of(value)?.Text
            ?? throw Errors.TypeError($"make_encoder() argument {place} must be str, not {(value.IsNone ? "None" : value.Type.Name)}").ToException();

    /// <summary>The JSON form of a str.</summary>
    [PyFunction("quote(s, ensure_ascii, /)")]
    private static PyStr Quote(PyContext context, PyStr s, bool ensureAscii)
    {
        var text = new JsonText();
        text.Quoted(context, s.Chars, ensureAscii);
        return text.Finish(context);
    }
}
