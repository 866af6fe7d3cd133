using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Monty.Runtime.Hosting;

/// <summary>Values as JSON and back, by their natural counterparts.</summary>
internal static class JsonText
{
    /// <summary>Units of text that are written at once.</summary>
    private const int LongestPiece = 1 << 20;

    private static readonly JsonDocumentOptions ReaderOptions = new() { MaxDepth = DepthLimit.Value };

    public static string Write(MontyValue value, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(buffer, options))
            Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter writer, MontyValue value)
    {
        switch (value.Kind)
        {
            case MontyValueKind.None: writer.WriteNullValue(); break;
            case MontyValueKind.Boolean: writer.WriteBooleanValue(value.AsBoolean()); break;
            case MontyValueKind.Integer: WriteInteger(writer, value); break;
            case MontyValueKind.Float: WriteFloat(writer, value.AsDouble()); break;
            case MontyValueKind.String: WriteString(writer, value.AsString()); break;
            case MontyValueKind.Bytes: writer.WriteBase64StringValue(value.Data); break;
            case MontyValueKind.Dictionary: WriteObject(writer, value.Pairs); break;
            case MontyValueKind.List or MontyValueKind.Tuple or MontyValueKind.Set or MontyValueKind.FrozenSet:
                WriteArray(writer, value.Items("a list, tuple or set"));
                break;
            default: writer.WriteStringValue(value.ToString()); break;
        }
    }

    public static MontyValue Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, ReaderOptions);
        return Read(document.RootElement);
    }

    public static MontyValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.String => ReadString(element),
        JsonValueKind.Array => MontyValue.OfItems(MontyValueKind.List, [.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.Object => ReadObject(element),
        _ => MontyValue.None,
    };

    private static string ReadString(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException problem)
        {
            throw new JsonException($"text that is no Unicode: {element.GetRawText()}", problem);
        }
    }

    private static MontyValue ReadNumber(JsonElement element)
    {
        string text = element.GetRawText();
        if (text.AsSpan().IndexOfAny(".eE") >= 0)
            return double.Parse(text, CultureInfo.InvariantCulture);
        return element.TryGetInt64(out long value) ? value : BigInteger.Parse(text, CultureInfo.InvariantCulture);
    }

    private static MontyValue ReadObject(JsonElement element)
    {
        var pairs = new OrderedDictionary<string, MontyValue>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
            pairs[property.Name] = Read(property.Value);
        return MontyValue.OfPairs([.. pairs.Select(pair => KeyValuePair.Create((MontyValue)pair.Key, pair.Value))]);
    }

    /// <summary>Writes text; surrogates without a partner, which the writer refuses, as the escapes that JSON has for them.</summary>
    private static void WriteString(Utf8JsonWriter writer, string text)
    {
        if (!HasLoneSurrogate(text))
        {
            // The writer refuses to take very long ones in one piece.
            ReadOnlySpan<char> rest = text;
            for (; rest.Length > LongestPiece; rest = rest[LongestPiece..])
                writer.WriteStringValueSegment(rest[..LongestPiece], isFinalSegment: false);
            if (rest.Length < text.Length)
                writer.WriteStringValueSegment(rest, isFinalSegment: true);
            else
                writer.WriteStringValue(rest);
            return;
        }

        var escaped = new StringBuilder("\"");
        foreach (char unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit == ' ')
                escaped.Append(unit);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        writer.WriteRawValue(escaped.Append('"').ToString(), skipInputValidation: true);
    }

    private static bool HasLoneSurrogate(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAnyInRange('\ud800', '\udfff') is var at and >= 0)
        {
            if (at + 1 == rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
                return true;
            rest = rest[(at + 2)..];
        }

        return false;
    }

    private static void WriteInteger(Utf8JsonWriter writer, MontyValue value)
    {
        if (value.IsBigInteger)
            writer.WriteRawValue(value.AsBigInteger().ToString(CultureInfo.InvariantCulture), skipInputValidation: true);
        else
            writer.WriteNumberValue(value.Bits);
    }

    private static void WriteFloat(Utf8JsonWriter writer, double value)
    {
        if (double.IsNaN(value))
            writer.WriteStringValue("NaN");
        else if (double.IsInfinity(value))
            writer.WriteStringValue(value > 0 ? "Infinity" : "-Infinity");
        else
            // Python's layout keeps 1.0 a float where the writer would print 1.
            writer.WriteRawValue(Values.FloatText.Repr(value), skipInputValidation: true);
    }

    private static void WriteArray(Utf8JsonWriter writer, MontyValue[] items)
    {
        writer.WriteStartArray();
        foreach (MontyValue item in items)
            Write(writer, item);
        writer.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter writer, KeyValuePair<MontyValue, MontyValue>[] pairs)
    {
        writer.WriteStartObject();
        foreach ((MontyValue key, MontyValue value) in pairs)
        {
            string name = key.Kind == MontyValueKind.String ? key.AsString() : key.ToString();
            writer.WritePropertyName(HasLoneSurrogate(name) ? key.ToString() : name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }
}
