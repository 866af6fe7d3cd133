using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Building;

/// <summary>What CPython's error messages call an expression.</summary>
internal sealed class ExpressionKinds : ExpressionVisitor<string>
{
    private static readonly ExpressionKinds s_instance = new();

    private ExpressionKinds()
    {
    }

    public static string NameOf(Expression expression) => expression.Accept(s_instance);

    public override string VisitBooleanOperation(BooleanOperation node) => "expression";
    public override string VisitBinaryOperation(BinaryOperation node) => "expression";
    public override string VisitUnaryOperation(UnaryOperation node) => "expression";
    public override string VisitCompare(Compare node) => "comparison";
    public override string VisitConditional(Conditional node) => "conditional expression";
    public override string VisitNamedExpression(NamedExpression node) => "named expression";
    public override string VisitLambda(Lambda node) => "lambda";
    public override string VisitAwait(Await node) => "await expression";
    public override string VisitYield(Yield node) => "yield expression";
    public override string VisitYieldFrom(YieldFrom node) => "yield expression";
    public override string VisitName(Name node) => "name";
    public override string VisitAttribute(AttributeAccess node) => "attribute";
    public override string VisitSubscript(Subscript node) => "subscript";
    public override string VisitSlice(Slice node) => "slice";
    public override string VisitStarred(Starred node) => "starred";
    public override string VisitCall(Call node) => "function call";
    public override string VisitDictDisplay(DictDisplay node) => "dict literal";
    public override string VisitSetDisplay(SetDisplay node) => "set display";
    public override string VisitListDisplay(ListDisplay node) => "list";
    public override string VisitTupleDisplay(TupleDisplay node) => "tuple";
    public override string VisitListComprehension(ListComprehension node) => "list comprehension";
    public override string VisitSetComprehension(SetComprehension node) => "set comprehension";
    public override string VisitDictComprehension(DictComprehension node) => "dict comprehension";
    public override string VisitGeneratorExpression(GeneratorExpression node) => "generator expression";
    public override string VisitNone(NoneConstant node) => "None";
    public override string VisitBoolean(BooleanConstant node) => node.Value ? "True" : "False";
    public override string VisitEllipsis(EllipsisConstant node) => "ellipsis";
    public override string VisitInteger(IntegerConstant node) => "literal";
    public override string VisitFloat(FloatConstant node) => "literal";
    public override string VisitImaginary(ImaginaryConstant node) => "literal";
    public override string VisitString(StringConstant node) => "literal";
    public override string VisitBytes(BytesConstant node) => "literal";
    public override string VisitJoinedString(JoinedString node) => "f-string expression";
    public override string VisitTemplateString(TemplateString node) => "t-string expression";
}
