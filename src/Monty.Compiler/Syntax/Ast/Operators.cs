namespace Monty.Compiler.Syntax.Ast;

/// <summary>Arithmetic, bitwise and shift operators; also those of <c>+=</c> and its kin.</summary>
internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    MatrixMultiply,
    Divide,
    FloorDivide,
    Modulo,
    Power,
    LeftShift,
    RightShift,
    BitOr,
    BitXor,
    BitAnd,
}

/// <summary>Prefix operators.</summary>
internal enum UnaryOperator
{
    /// <summary><c>not x</c></summary>
    Not,

    /// <summary><c>-x</c></summary>
    Negate,

    /// <summary><c>+x</c></summary>
    Plus,

    /// <summary><c>~x</c></summary>
    Invert,
}

/// <summary>Short-circuit operators.</summary>
internal enum BooleanOperator
{
    And,
    Or,
}

/// <summary>Comparison operators.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Is,
    IsNot,
    In,
    NotIn,
}
