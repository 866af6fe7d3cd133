using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>Types that the form of an expression tells.</summary>
internal static class LiteralTypes
{
    /// <summary>The name of the type of a literal, display or comprehension; null for other expressions.</summary>
    public static string? NameOf(Expression expression) => expression switch
    {
        StringConstant or JoinedString => "str",
        BinaryOperation { First: StringConstant format, Steps: [{ Operator: BinaryOperator.Modulo, Operand: TupleDisplay values }] }
            when PercentTemplates.IsTemplate(format.Value, values) => "str",
        IntegerConstant => "int",
        TupleDisplay => "tuple",
        ListDisplay or ListComprehension => "list",
        DictDisplay or DictComprehension => "dict",
        SetDisplay or SetComprehension => "set",
        FloatConstant => "float",
        ImaginaryConstant => "complex",
        BytesConstant => "bytes",
        NoneConstant => "NoneType",
        EllipsisConstant => "ellipsis",
        BooleanConstant or Name { Identifier: "__debug__" } => "bool",
        GeneratorExpression => "generator",
        Lambda => "function",
        TemplateString => "string.templatelib.Template",
        _ => null,
    };

    /// <summary>The type of a constant that need not be the same object each time; null for other expressions.</summary>
    public static string? OfUnsharedConstant(Expression expression)
    {
        if (expression is TupleDisplay tuple)
            return tuple.Elements.All(IsConstant) ? "tuple" : null;
        return expression is IntegerConstant or StringConstant or FloatConstant or ImaginaryConstant or BytesConstant ? NameOf(expression) : null;
    }

    private static bool IsConstant(Expression expression)
        => expression is NoneConstant or BooleanConstant or EllipsisConstant or IntegerConstant or FloatConstant or ImaginaryConstant
            or StringConstant or BytesConstant or Name { Identifier: "__debug__" };
}
