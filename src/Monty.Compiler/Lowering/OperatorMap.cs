using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering;

/// <summary>From the operators of the syntax tree to those of the runtime.</summary>
internal static class OperatorMap
{
    public static BinaryOperator Of(Syntax.Ast.BinaryOperator op) => op switch
    {
        Syntax.Ast.BinaryOperator.Add => BinaryOperator.Add,
        Syntax.Ast.BinaryOperator.Subtract => BinaryOperator.Subtract,
        Syntax.Ast.BinaryOperator.Multiply => BinaryOperator.Multiply,
        Syntax.Ast.BinaryOperator.MatrixMultiply => BinaryOperator.MatrixMultiply,
        Syntax.Ast.BinaryOperator.Divide => BinaryOperator.TrueDivide,
        Syntax.Ast.BinaryOperator.FloorDivide => BinaryOperator.FloorDivide,
        Syntax.Ast.BinaryOperator.Modulo => BinaryOperator.Modulo,
        Syntax.Ast.BinaryOperator.Power => BinaryOperator.Power,
        Syntax.Ast.BinaryOperator.LeftShift => BinaryOperator.LeftShift,
        Syntax.Ast.BinaryOperator.RightShift => BinaryOperator.RightShift,
        Syntax.Ast.BinaryOperator.BitOr => BinaryOperator.Or,
        Syntax.Ast.BinaryOperator.BitXor => BinaryOperator.Xor,
        _ => BinaryOperator.And,
    };

    public static UnaryOperator Of(Syntax.Ast.UnaryOperator op) => op switch
    {
        Syntax.Ast.UnaryOperator.Negate => UnaryOperator.Negative,
        Syntax.Ast.UnaryOperator.Plus => UnaryOperator.Positive,
        _ => UnaryOperator.Invert,
    };

    public static CompareOperator Of(Syntax.Ast.ComparisonOperator op) => op switch
    {
        Syntax.Ast.ComparisonOperator.Less => CompareOperator.Less,
        Syntax.Ast.ComparisonOperator.LessOrEqual => CompareOperator.LessEqual,
        Syntax.Ast.ComparisonOperator.Equal => CompareOperator.Equal,
        Syntax.Ast.ComparisonOperator.NotEqual => CompareOperator.NotEqual,
        Syntax.Ast.ComparisonOperator.Greater => CompareOperator.Greater,
        _ => CompareOperator.GreaterEqual,
    };
}
