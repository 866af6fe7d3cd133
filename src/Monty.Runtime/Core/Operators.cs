namespace Monty.Runtime.Core;

/// <summary>The binary operators, in the order of Python's <c>operator</c> documentation.</summary>
internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    MatrixMultiply,
    TrueDivide,
    FloorDivide,
    Modulo,
    Power,
    LeftShift,
    RightShift,
    And,
    Or,
    Xor,
}

/// <summary>The unary operators but <c>not</c>, which no type can define.</summary>
internal enum UnaryOperator
{
    Positive,
    Negative,
    Invert,
}

/// <summary>The rich comparisons.</summary>
internal enum CompareOperator
{
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
}
