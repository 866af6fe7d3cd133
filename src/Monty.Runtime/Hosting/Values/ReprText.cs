using System.Globalization;
using System.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Writes values as Python's <c>repr</c> does.</summary>
internal static class ReprText
{
    public static string Of(MontyValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, MontyValue value)
    {
        switch (value.Kind)
        {
            case MontyValueKind.List:
                AppendItems(text, "[", value.Items("a list"), "]");
                break;
            case MontyValueKind.Tuple:
                MontyValue[] items = value.Items("a tuple");
                AppendItems(text, "(", items, items.Length == 1 ? ",)" : ")");
                break;
            case MontyValueKind.Dictionary:
                AppendPairs(text, value.Pairs);
                break;
            case MontyValueKind.Set:
                AppendSet(text, value.Items("a set"), "set()", "{", "}");
                break;
            case MontyValueKind.FrozenSet:
                AppendSet(text, value.Items("a frozenset"), "frozenset()", "frozenset({", "})");
                break;
            case MontyValueKind.Exception:
                AppendException(text, value.Content<ExceptionContent>());
                break;
            default:
                text.Append(Scalar(value));
                break;
        }
    }

    private static string Scalar(MontyValue value) => value.Kind switch
    {
        MontyValueKind.None => "None",
        MontyValueKind.Boolean => value.AsBoolean() ? "True" : "False",
        MontyValueKind.Integer => value.AsBigInteger().ToString(CultureInfo.InvariantCulture),
        MontyValueKind.Float => FloatText.Repr(value.AsDouble()),
        MontyValueKind.String => Quoted(value.AsString()),
        MontyValueKind.Bytes => BytesText(value.Data),
        MontyValueKind.Ellipsis => "Ellipsis",
        _ => value.Content<RepresentationContent>().Text,
    };

    private static string Quoted(string text)
    {
        var builder = new TextBuilder(null, stackalloc char[TextBuilder.StackUnits]);
        StrRepr.Append(ref builder, text, asciiOnly: false);
        return builder.FinishStr().Text;
    }

    private static string BytesText(ReadOnlySpan<byte> data)
    {
        var text = new StringBuilder(data.Length + 3);
        char quote = data.Contains((byte)'\'') && !data.Contains((byte)'"') ? '"' : '\'';
        text.Append('b').Append(quote);
        foreach (byte value in data)
            AppendByte(text, value, quote);
        return text.Append(quote).ToString();
    }

    private static void AppendByte(StringBuilder text, byte value, char quote)
    {
        string named = value switch { (byte)'\n' => "\\n", (byte)'\r' => "\\r", (byte)'\t' => "\\t", _ => "" };
        if (named.Length > 0)
            text.Append(named);
        else if (value == quote || value == '\\')
            text.Append('\\').Append((char)value);
        else if (value is < 32 or > 126)
            text.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
        else
            text.Append((char)value);
    }

    private static void AppendItems(StringBuilder text, string open, ReadOnlySpan<MontyValue> items, string close)
    {
        text.Append(open);
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, items[i]);
        }

        text.Append(close);
    }

    private static void AppendSet(StringBuilder text, MontyValue[] items, string empty, string open, string close)
    {
        if (items.Length == 0)
            text.Append(empty);
        else
            AppendItems(text, open, items, close);
    }

    private static void AppendPairs(StringBuilder text, ReadOnlySpan<KeyValuePair<MontyValue, MontyValue>> pairs)
    {
        text.Append('{');
        for (int i = 0; i < pairs.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, pairs[i].Key);
            text.Append(": ");
            Append(text, pairs[i].Value);
        }

        text.Append('}');
    }

    private static void AppendException(StringBuilder text, ExceptionContent exception)
    {
        text.Append(exception.TypeName);
        AppendItems(text, "(", exception.Arguments.Items, ")");
    }
}
