using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Monty.Generators.Model;
using Monty.Generators.Reading;

namespace Monty.Generators.Writing;

/// <summary>Writes defaults as C# expressions of type <c>PyValue</c>.</summary>
internal static class DefaultWriter
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The default, or null for one that arrives as <c>default</c>/null.</summary>
    public static string? Write(ClassWriter owner, string text, ParameterModel parameter)
    {
        if (DefaultReader.IsUnset(text))
            return parameter.IsNullable ? null : Zero(parameter.Type);
        if (DefaultReader.IsNone(text))
            return "PyValue.None";
        if (DefaultReader.IsBool(text))
            return "PyValue." + text;
        if (DefaultReader.IsString(text))
            return owner.TextConstant(Literal(Unescape(text.Substring(1, text.Length - 2))));
        if (DefaultReader.IsInteger(text) && parameter.Type != ClrType.Double)
            return $"PyValue.Int({text})";
        return $"PyValue.Float({double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)})";
    }

    private static string? Zero(ClrType type) => type switch
    {
        ClrType.Int32 or ClrType.Int64 or ClrType.BigInteger => "PyValue.Int(0)",
        ClrType.Double => "PyValue.Float(0)",
        ClrType.Bool => "PyValue.False",
        _ => null,
    };

    private static string Unescape(string text)
        => text.Replace("\\n", "\n").Replace("\\t", "\t").Replace("\\\\", "\\");
}
