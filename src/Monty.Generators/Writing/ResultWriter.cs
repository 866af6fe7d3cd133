using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes the conversion of a C# result to a <c>PyValue</c>.</summary>
internal static class ResultWriter
{
    public static string Convert(MemberModel member, string expression)
        => member.IsResultNullable && member.Result != ClrType.Value
            ? $"{expression} is {{ }} result ? {Wrap(member.Result, "result")} : PyValue.None"
            : Wrap(member.Result, expression);

    private static string Wrap(ClrType type, string expression) => type switch
    {
        ClrType.Object => $"new PyValue({expression}, 0)",
        ClrType.Int32 or ClrType.Int64 => $"PyValue.Int({expression})",
        ClrType.Double => $"PyValue.Float({expression})",
        ClrType.Bool => $"PyValue.Bool({expression})",
        ClrType.String => $"PyValue.Str({expression})",
        ClrType.BigInteger => $"PyBigInt.From({expression})",
        _ => expression,
    };
}
