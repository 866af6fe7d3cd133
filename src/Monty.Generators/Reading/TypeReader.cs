using Microsoft.CodeAnalysis;
using Monty.Generators.Model;

namespace Monty.Generators.Reading;

/// <summary>Classifies C# types of native methods.</summary>
internal static class TypeReader
{
    public static ClrType Classify(ITypeSymbol type)
    {
        type = WithoutNullable(type);
        ClrType special = type.SpecialType switch
        {
            SpecialType.System_Void => ClrType.Void,
            SpecialType.System_Int32 => ClrType.Int32,
            SpecialType.System_Int64 => ClrType.Int64,
            SpecialType.System_Double => ClrType.Double,
            SpecialType.System_Boolean => ClrType.Bool,
            SpecialType.System_String => ClrType.String,
            _ => ClrType.Unknown,
        };
        if (special != ClrType.Unknown)
            return special;
        return type.Name switch
        {
            "PyValue" => ClrType.Value,
            "BigInteger" => ClrType.BigInteger,
            "KeywordArguments" => ClrType.Keywords,
            "ReadOnlySpan" => ((INamedTypeSymbol)type).TypeArguments[0].Name == "PyValue" ? ClrType.Span : ClrType.Unknown,
            _ => IsPyObject(type) ? ClrType.Object : ClrType.Unknown,
        };
    }

    public static bool IsNullable(ITypeSymbol type)
        => type.NullableAnnotation == NullableAnnotation.Annotated || !ReferenceEquals(WithoutNullable(type), type);

    public static string NameOf(ITypeSymbol type)
        => WithoutNullable(type).WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary><c>PyFrozenSet</c> is <c>frozenset</c>.</summary>
    public static string PythonNameOf(ITypeSymbol type)
    {
        string name = WithoutNullable(type).Name;
        return (name.StartsWith("Py", System.StringComparison.Ordinal) ? name.Substring(2) : name).ToLowerInvariant();
    }

    private static ITypeSymbol WithoutNullable(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static bool IsPyObject(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "PyObject")
                return true;
        }

        return false;
    }
}
