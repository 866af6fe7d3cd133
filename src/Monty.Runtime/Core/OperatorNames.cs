namespace Monty.Runtime.Core;

/// <summary>How operators are spelled in source, in error messages and as special methods.</summary>
internal static class OperatorNames
{
    private static readonly string[] BinarySymbols =
        ["+", "-", "*", "@", "/", "//", "%", "** or pow()", "<<", ">>", "&", "|", "^"];

    private static readonly string[] InPlaceSymbols =
        ["+=", "-=", "*=", "@=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="];

    private static readonly string[] BinaryStems =
        ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor"];

    private static readonly string[] CompareSymbols = ["<", "<=", "==", "!=", ">", ">="];

    private static readonly string[] CompareMethods = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];

    private static readonly string[] UnarySymbols = ["+", "-", "~"];

    private static readonly string[] UnaryMethods = ["__pos__", "__neg__", "__invert__"];

    private static readonly string[] ForwardMethods = Array.ConvertAll(BinaryStems, stem => $"__{stem}__");
    private static readonly string[] ReflectedMethods = Array.ConvertAll(BinaryStems, stem => $"__r{stem}__");
    private static readonly string[] InPlaceMethods = Array.ConvertAll(BinaryStems, stem => $"__i{stem}__");

    /// <summary>As CPython's "unsupported operand type(s) for …" writes it.</summary>
    public static string Symbol(BinaryOperator op) => BinarySymbols[(int)op];

    public static string InPlaceSymbol(BinaryOperator op) => InPlaceSymbols[(int)op];

    public static string Symbol(CompareOperator op) => CompareSymbols[(int)op];

    public static CompareOperator Comparison(string symbol) => (CompareOperator)Array.IndexOf(CompareSymbols, symbol);

    public static string Symbol(UnaryOperator op) => UnarySymbols[(int)op];

    public static string Method(BinaryOperator op) => ForwardMethods[(int)op];

    public static string ReflectedMethod(BinaryOperator op) => ReflectedMethods[(int)op];

    public static string InPlaceMethod(BinaryOperator op) => InPlaceMethods[(int)op];

    public static string Method(CompareOperator op) => CompareMethods[(int)op];

    public static string Method(UnaryOperator op) => UnaryMethods[(int)op];

    /// <summary>The comparison that holds for swapped operands.</summary>
    public static CompareOperator Swapped(CompareOperator op) => op switch
    {
        CompareOperator.Less => CompareOperator.Greater,
        CompareOperator.LessEqual => CompareOperator.GreaterEqual,
        CompareOperator.Greater => CompareOperator.Less,
        CompareOperator.GreaterEqual => CompareOperator.LessEqual,
        _ => op,
    };
}
