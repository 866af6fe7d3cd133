using System.Globalization;
using Monty.Generators.Model;

namespace Monty.Generators.Reading;

/// <summary>Reads the defaults of signatures.</summary>
internal static class DefaultReader
{
    public static bool IsUnset(string text) => text == "<unset>";

    public static bool IsNone(string text) => text == "None";

    public static bool IsBool(string text) => text is "True" or "False";

    public static bool IsString(string text) => text.Length >= 2 && text[0] == '\'' && text[text.Length - 1] == '\'';

    public static bool IsInteger(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    public static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether the C# type can hold the default.</summary>
    public static bool Fits(string text, ClrType type, bool nullable)
    {
        if (IsUnset(text))
            return nullable || type is not (ClrType.Object or ClrType.String);
        if (IsNone(text))
            return nullable || type == ClrType.Value;
        return type switch
        {
            ClrType.Value => IsBool(text) || IsString(text) || IsNumber(text),
            ClrType.Object or ClrType.String => IsString(text),
            ClrType.Int32 or ClrType.Int64 or ClrType.BigInteger => IsInteger(text),
            ClrType.Double => IsNumber(text),
            ClrType.Bool => IsBool(text),
            _ => false,
        };
    }
}
