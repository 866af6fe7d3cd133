using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Monty.Runtime.Hosting;

namespace Monty;

public readonly partial struct MontyValue
{
    /// <summary>A <c>bool</c>.</summary>
    public static implicit operator MontyValue(bool value) => Boolean(value);

    /// <summary>An <c>int</c>.</summary>
    public static implicit operator MontyValue(int value) => Integer(value);

    /// <summary>An <c>int</c>.</summary>
    public static implicit operator MontyValue(long value) => Integer(value);

    /// <summary>An <c>int</c>.</summary>
    public static implicit operator MontyValue(BigInteger value) => Integer(value);

    /// <summary>A <c>float</c>.</summary>
    public static implicit operator MontyValue(double value) => Float(value);

    /// <summary>A <c>str</c>; None for null.</summary>
    public static implicit operator MontyValue(string? value) => new(value);

    /// <summary>A <c>bytes</c> with a copy of the data; None for null.</summary>
    public static implicit operator MontyValue(byte[]? value) => value is null ? None : Bytes(value);

    /// <summary>A <c>list</c>; None for null.</summary>
    public static implicit operator MontyValue(MontyValue[]? items) => items is null ? None : List(items);

    /// <summary>A <c>list</c>; None for null.</summary>
    public static implicit operator MontyValue(List<MontyValue>? items) => items is null ? None : List(items);

    /// <summary>A <c>list</c> of <c>str</c>; None for null.</summary>
    public static implicit operator MontyValue(string[]? items) => FromObject(items);

    /// <summary>A <c>list</c> of <c>int</c>; None for null.</summary>
    public static implicit operator MontyValue(long[]? items) => FromObject(items);

    /// <summary>A <c>list</c> of <c>float</c>; None for null.</summary>
    public static implicit operator MontyValue(double[]? items) => FromObject(items);

    /// <summary>A <c>dict</c> with <c>str</c> keys; None for null.</summary>
    public static implicit operator MontyValue(Dictionary<string, MontyValue>? pairs) => FromObject(pairs);

    /// <summary>The natural value of JSON; None for null.</summary>
    public static implicit operator MontyValue(JsonNode? node) => FromObject(node);

    /// <summary>The natural value of JSON.</summary>
    public static implicit operator MontyValue(JsonElement element) => FromJson(element);

    /// <summary>Copies a CLR value: primitives, text, byte arrays, tuples, sequences, sets, dictionaries, JSON, or a MontyValue.</summary>
    /// <exception cref="MontyConversionException">The type has no Python counterpart, or the value nests too deep.</exception>
    public static MontyValue FromObject(object? value) => ClrReader.Read(value, 0);

    /// <summary>The value as a CLR type: a primitive, string, byte[], JsonElement, JsonNode, array, list, dictionary, tuple, object…</summary>
    /// <remarks>
    /// As <see cref="object"/>: null, bool, long or BigInteger, double, string, byte[], List&lt;object?&gt; for list, tuple and set,
    /// Dictionary&lt;string, object?&gt; for a dict whose keys are all str; other values stay MontyValue.
    /// </remarks>
    /// <exception cref="MontyConversionException">The value does not fit the type.</exception>
    /// <exception cref="ArgumentException">No Python value can become that type.</exception>
    public T ToObject<T>() => ClrConverter<T>.Convert(this);

    /// <summary>The value as JSON text.</summary>
    /// <remarks>
    /// Lists, tuples and sets are arrays; dicts are objects, with the repr of keys that are no str; bytes are base64; floats that
    /// JSON cannot write are the strings "NaN", "Infinity" and "-Infinity"; anything else is its repr.
    /// </remarks>
    public string ToJson(bool indented = false) => JsonText.Write(this, indented);

    /// <summary>Writes the value as <see cref="ToJson"/> does.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, this);
    }

    /// <summary>The natural value of JSON: objects are dicts, arrays lists; a number without fraction and exponent is an int.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static MontyValue FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonText.Read(json);
    }

    /// <summary>The natural value of JSON.</summary>
    public static MontyValue FromJson(JsonElement element) => JsonText.Read(element);
}
