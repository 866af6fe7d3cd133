using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Monty.Cli.Functions;

/// <summary>Values as <c>serve_functions.py</c> reads and writes them: JSON, and objects with the key "$" for what JSON has not.</summary>
internal static class WireValue
{
    private const string Tag = "$";

    /// <exception cref="MontyConversionException">The value is an object that does not cross.</exception>
    public static void Write(Utf8JsonWriter writer, MontyValue value)
    {
        switch (value.Kind)
        {
            case MontyValueKind.None or MontyValueKind.Boolean or MontyValueKind.Integer: value.WriteJson(writer); break;
            case MontyValueKind.Float: WriteFloat(writer, value); break;
            case MontyValueKind.String: WriteText(writer, value.AsString()); break;
            case MontyValueKind.Bytes: WriteTagged(writer, "bytes", value, (w, v) => w.WriteBase64StringValue(v.AsBytes())); break;
            case MontyValueKind.List: WriteItems(writer, value.AsItems()); break;
            case MontyValueKind.Tuple or MontyValueKind.Set or MontyValueKind.FrozenSet:
                WriteTagged(writer, value.TypeName, value, (w, v) => WriteItems(w, v.AsItems()));
                break;
            case MontyValueKind.Dictionary: WriteDictionary(writer, value); break;
            case MontyValueKind.Exception: WriteTagged(writer, "exception", value, WriteException); break;
            case MontyValueKind.Ellipsis: WriteTagged(writer, "ellipsis", value, (w, _) => w.WriteNullValue()); break;
            default: throw new MontyConversionException($"{value.TypeName} cannot be passed to a function of the host: {value}");
        }
    }

    public static MontyValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => MontyValue.List(element.EnumerateArray().Select(Read)),
        JsonValueKind.Object when element.TryGetProperty(Tag, out JsonElement kind) => ReadTagged(kind.GetString()!, element),
        JsonValueKind.Object => MontyValue.Dictionary(
            element.EnumerateObject().Select(property => KeyValuePair.Create((MontyValue)property.Name, Read(property.Value)))),
        _ => MontyValue.FromJson(element),
    };

    private static MontyValue ReadTagged(string kind, JsonElement element)
    {
        if (kind == "ellipsis")
            return MontyValue.Ellipsis;
        JsonElement content = element.GetProperty("v");
        return kind switch
        {
            "float" => ReadFloat(content.GetString()!),
            "str" => ReadText(content),
            "bytes" => content.GetBytesFromBase64(),
            "tuple" => MontyValue.Tuple(content.EnumerateArray().Select(Read)),
            "set" => MontyValue.Set(content.EnumerateArray().Select(Read)),
            "frozenset" => MontyValue.FrozenSet(content.EnumerateArray().Select(Read)),
            "dict" => MontyValue.Dictionary(content.EnumerateArray().Select(pair => KeyValuePair.Create(Read(pair[0]), Read(pair[1])))),
            _ => throw new InvalidDataException($"a value of the unknown kind '{kind}'"),
        };
    }

    private static double ReadFloat(string text) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>Text with lone surrogates, as its code points.</summary>
    private static string ReadText(JsonElement codePoints)
    {
        var text = new StringBuilder();
        foreach (JsonElement codePoint in codePoints.EnumerateArray())
        {
            int value = codePoint.GetInt32();
            if (value < 0x10000)
                text.Append((char)value);
            else
                text.Append(char.ConvertFromUtf32(value));
        }

        return text.ToString();
    }

    private static void WriteFloat(Utf8JsonWriter writer, MontyValue value)
    {
        if (double.IsFinite(value.AsDouble()))
            value.WriteJson(writer);
        else
            WriteTagged(writer, "float", value, (w, v) => w.WriteStringValue(v.ToString()));
    }

    private static void WriteText(Utf8JsonWriter writer, string text)
    {
        if (HasLoneSurrogate(text))
            WriteTagged(writer, "str", text, WriteCodePoints);
        else
            writer.WriteStringValue(text);
    }

    private static void WriteCodePoints(Utf8JsonWriter writer, MontyValue value)
    {
        string text = value.AsString();
        writer.WriteStartArray();
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            writer.WriteNumberValue(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]);
            i += isPair ? 1 : 0;
        }

        writer.WriteEndArray();
    }

    private static void WriteDictionary(Utf8JsonWriter writer, MontyValue value)
    {
        IReadOnlyList<KeyValuePair<MontyValue, MontyValue>> pairs = value.AsPairs();
        if (!pairs.All(pair => pair.Key.Kind == MontyValueKind.String && pair.Key.AsString() != Tag && !HasLoneSurrogate(pair.Key.AsString())))
        {
            WriteTagged(writer, "dict", value, WritePairs);
            return;
        }

        writer.WriteStartObject();
        foreach ((MontyValue key, MontyValue item) in pairs)
        {
            writer.WritePropertyName(key.AsString());
            Write(writer, item);
        }

        writer.WriteEndObject();
    }

    private static void WritePairs(Utf8JsonWriter writer, MontyValue value)
        => WriteItems(writer, [.. value.AsPairs().Select(pair => MontyValue.List(pair.Key, pair.Value))]);

    private static void WriteException(Utf8JsonWriter writer, MontyValue value)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.TypeName);
        WriteItems(writer, value.ExceptionArguments);
        writer.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<MontyValue> items)
    {
        writer.WriteStartArray();
        foreach (MontyValue item in items)
            Write(writer, item);
        writer.WriteEndArray();
    }

    private static void WriteTagged(Utf8JsonWriter writer, string kind, MontyValue value, Action<Utf8JsonWriter, MontyValue> content)
    {
        writer.WriteStartObject();
        writer.WriteString(Tag, kind);
        writer.WritePropertyName("v");
        content(writer, value);
        writer.WriteEndObject();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}
