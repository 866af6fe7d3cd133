using System.Diagnostics;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;

namespace Monty.Compiler.Syntax.Building;

/// <summary>What operator a token is, and how tightly it binds.</summary>
internal static class Operators
{
    public const int Lowest = 1;
    public const int NotLevel = 3;
    public const int ComparisonLevel = 4;
    public const int SumLevel = 9;
    public const int UnaryLevel = 11;
    public const int PowerLevel = 12;

    /// <summary>Higher binds tighter; 0 for a token that is no binary operator.</summary>
    public static int Precedence(int tokenType) => tokenType switch
    {
        MontyLexer.OR => 1,
        MontyLexer.AND => 2,
        MontyLexer.IN or MontyLexer.NOT or MontyLexer.IS or MontyLexer.LESS or MontyLexer.GREATER or MontyLexer.EQEQUAL
            or MontyLexer.NOTEQUAL or MontyLexer.LESSEQUAL or MontyLexer.GREATEREQUAL => ComparisonLevel,
        MontyLexer.VBAR => 5,
        MontyLexer.CIRCUMFLEX => 6,
        MontyLexer.AMPERSAND => 7,
        MontyLexer.LEFTSHIFT or MontyLexer.RIGHTSHIFT => 8,
        MontyLexer.PLUS or MontyLexer.MINUS => SumLevel,
        MontyLexer.STAR or MontyLexer.SLASH or MontyLexer.DOUBLESLASH or MontyLexer.PERCENT or MontyLexer.AT => 10,
        MontyLexer.DOUBLESTAR => PowerLevel,
        _ => 0,
    };

    public static BinaryOperator Binary(int tokenType) => tokenType switch
    {
        MontyLexer.PLUS => BinaryOperator.Add,
        MontyLexer.MINUS => BinaryOperator.Subtract,
        MontyLexer.STAR => BinaryOperator.Multiply,
        MontyLexer.AT => BinaryOperator.MatrixMultiply,
        MontyLexer.SLASH => BinaryOperator.Divide,
        MontyLexer.DOUBLESLASH => BinaryOperator.FloorDivide,
        MontyLexer.PERCENT => BinaryOperator.Modulo,
        MontyLexer.DOUBLESTAR => BinaryOperator.Power,
        MontyLexer.LEFTSHIFT => BinaryOperator.LeftShift,
        MontyLexer.RIGHTSHIFT => BinaryOperator.RightShift,
        MontyLexer.VBAR => BinaryOperator.BitOr,
        MontyLexer.CIRCUMFLEX => BinaryOperator.BitXor,
        MontyLexer.AMPERSAND => BinaryOperator.BitAnd,
        _ => throw new UnreachableException(),
    };

    public static BinaryOperator Augmented(int tokenType) => tokenType switch
    {
        MontyLexer.PLUSEQUAL => BinaryOperator.Add,
        MontyLexer.MINUSEQUAL => BinaryOperator.Subtract,
        MontyLexer.STAREQUAL => BinaryOperator.Multiply,
        MontyLexer.ATEQUAL => BinaryOperator.MatrixMultiply,
        MontyLexer.SLASHEQUAL => BinaryOperator.Divide,
        MontyLexer.DOUBLESLASHEQUAL => BinaryOperator.FloorDivide,
        MontyLexer.PERCENTEQUAL => BinaryOperator.Modulo,
        MontyLexer.DOUBLESTAREQUAL => BinaryOperator.Power,
        MontyLexer.LEFTSHIFTEQUAL => BinaryOperator.LeftShift,
        MontyLexer.RIGHTSHIFTEQUAL => BinaryOperator.RightShift,
        MontyLexer.VBAREQUAL => BinaryOperator.BitOr,
        MontyLexer.CIRCUMFLEXEQUAL => BinaryOperator.BitXor,
        MontyLexer.AMPERSANDEQUAL => BinaryOperator.BitAnd,
        _ => throw new UnreachableException(),
    };

    /// <summary>For <c>is</c> and <c>not in</c> see <c>AstBuilder.TakeComparison</c>, which sees both words.</summary>
    public static ComparisonOperator Comparison(int tokenType) => tokenType switch
    {
        MontyLexer.IN => ComparisonOperator.In,
        MontyLexer.NOT => ComparisonOperator.NotIn,
        MontyLexer.IS => ComparisonOperator.Is,
        MontyLexer.LESS => ComparisonOperator.Less,
        MontyLexer.GREATER => ComparisonOperator.Greater,
        MontyLexer.EQEQUAL => ComparisonOperator.Equal,
        MontyLexer.NOTEQUAL => ComparisonOperator.NotEqual,
        MontyLexer.LESSEQUAL => ComparisonOperator.LessOrEqual,
        MontyLexer.GREATEREQUAL => ComparisonOperator.GreaterOrEqual,
        _ => throw new UnreachableException(),
    };

    public static UnaryOperator Unary(int tokenType) => tokenType switch
    {
        MontyLexer.NOT => UnaryOperator.Not,
        MontyLexer.MINUS => UnaryOperator.Negate,
        MontyLexer.PLUS => UnaryOperator.Plus,
        MontyLexer.TILDE => UnaryOperator.Invert,
        _ => throw new UnreachableException(),
    };
}
