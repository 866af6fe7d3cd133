using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Finds expressions whose value is known: literals, tuples of them, and operators on them that stay small.</summary>
internal sealed class ConstantFolder : ExpressionVisitor<PyValue?>
{
    /// <summary>Answers for nodes with children, so that nesting does not make the search quadratic.</summary>
    private readonly Dictionary<Expression, PyValue?> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The value of the expression, or null where running it is needed.</summary>
    public PyValue? Fold(Expression expression)
    {
        CompilationStack.Descend();
        return expression.Accept(this);
    }

    /// <summary>The truth of an expression that is constant; null otherwise.</summary>
    public bool? Truth(Expression expression)
        => Fold(expression) is { } value ? TruthOf(value) : null;

    public override PyValue? VisitNone(NoneConstant node) => PyValue.None;

    public override PyValue? VisitBoolean(BooleanConstant node) => PyValue.Bool(node.Value);

    public override PyValue? VisitEllipsis(EllipsisConstant node) => PyValue.Ellipsis;

    public override PyValue? VisitInteger(IntegerConstant node) => PyBigInt.From(node.Value);

    public override PyValue? VisitFloat(FloatConstant node) => PyValue.Float(node.Value);

    public override PyValue? VisitImaginary(ImaginaryConstant node) => new PyComplex(0.0, node.Value);

    public override PyValue? VisitString(StringConstant node) => PyValue.Str(node.Value);

    public override PyValue? VisitBytes(BytesConstant node) => new PyBytes([.. node.Value]);

    public override PyValue? VisitName(Name node) => node.Identifier == "__debug__" ? PyValue.True : default(PyValue?);

    public override PyValue? VisitTupleDisplay(TupleDisplay node) => Remember(node, () => Tuple(node.Elements));

    public override PyValue? VisitUnaryOperation(UnaryOperation node) => Remember(node, () => Unary(node));

    public override PyValue? VisitBinaryOperation(BinaryOperation node) => Remember(node, () => Binary(node));

    public override PyValue? VisitJoinedString(JoinedString node)
        => node.Parts.Length == 0 ? PyValue.Str("")
            : node.Parts is [TextPart text] ? PyValue.Str(text.Text)
            : default(PyValue?);

    public override PyValue? VisitBooleanOperation(BooleanOperation node) => null;

    public override PyValue? VisitCompare(Compare node) => null;

    public override PyValue? VisitConditional(Conditional node) => null;

    public override PyValue? VisitNamedExpression(NamedExpression node) => null;

    public override PyValue? VisitLambda(Lambda node) => null;

    public override PyValue? VisitAwait(Await node) => null;

    public override PyValue? VisitYield(Yield node) => null;

    public override PyValue? VisitYieldFrom(YieldFrom node) => null;

    public override PyValue? VisitAttribute(AttributeAccess node) => null;

    public override PyValue? VisitSubscript(Subscript node) => null;

    public override PyValue? VisitSlice(Slice node) => null;

    public override PyValue? VisitStarred(Starred node) => null;

    public override PyValue? VisitCall(Call node) => null;

    public override PyValue? VisitDictDisplay(DictDisplay node) => null;

    public override PyValue? VisitSetDisplay(SetDisplay node) => null;

    public override PyValue? VisitListDisplay(ListDisplay node) => null;

    public override PyValue? VisitListComprehension(ListComprehension node) => null;

    public override PyValue? VisitSetComprehension(SetComprehension node) => null;

    public override PyValue? VisitDictComprehension(DictComprehension node) => null;

    public override PyValue? VisitGeneratorExpression(GeneratorExpression node) => null;

    public override PyValue? VisitTemplateString(TemplateString node) => null;

    /// <summary>The elements as a tuple, if all are constants.</summary>
    public PyValue? Tuple(ImmutableArray<Expression> elements)
    {
        var values = new PyValue[elements.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (Fold(elements[i]) is not { } value)
                return null;
            values[i] = value;
        }

        return PyTuple.From(values);
    }

    private PyValue? Remember(Expression node, Func<PyValue?> fold)
    {
        if (!_known.TryGetValue(node, out PyValue? value))
        {
            value = fold();
            _known.Add(node, value);
        }

        return value;
    }

    private PyValue? Unary(UnaryOperation node)
        => Fold(node.Operand) is { } operand ? ConstantArithmetic.Unary(node.Operator, operand) : default(PyValue?);

    private PyValue? Binary(BinaryOperation node)
    {
        PyValue? value = Fold(node.First);
        foreach (BinaryStep step in node.Steps)
        {
            if (value is not { } left || Fold(step.Operand) is not { } right)
                return null;
            value = ConstantArithmetic.Binary(OperatorMap.Of(step.Operator), left, right);
        }

        return value;
    }

    private static bool? TruthOf(PyValue value)
    {
        if (value.IsNone)
            return false;
        if (value.IsBool || value.IsInt)
            return value.Bits != 0;
        if (value.IsFloat)
            return value.AsFloat != 0;
        return value.Ref switch
        {
            PyStr text => text.Text.Length > 0,
            PyBytes bytes => bytes.Count > 0,
            PyTuple tuple => tuple.Count > 0,
            PyComplex complex => complex.Real != 0 || complex.Imaginary != 0,
            PyEllipsis or PyBigInt => true,
            _ => null,
        };
    }
}
