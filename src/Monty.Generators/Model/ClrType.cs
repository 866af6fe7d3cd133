namespace Monty.Generators.Model;

/// <summary>What a C# parameter or result is, as far as conversion goes.</summary>
internal enum ClrType
{
    /// <summary>Not convertible.</summary>
    Unknown,
    Void,
    Value,
    Object,
    Int32,
    Int64,
    BigInteger,
    Double,
    Bool,
    String,
    Span,
    Keywords,
}
