using System.Collections.Immutable;
using System.Globalization;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax;

internal sealed partial class AstDumper
{
    /// <summary>Writes expressions; the result of a visit means nothing.</summary>
    private sealed class Expressions(AstDumper dumper) : ExpressionVisitor<int>
    {
        public string Role { get; set; } = "";

        public override int VisitBooleanOperation(BooleanOperation node) =>
            Write(node, $"BooleanOperation {node.Operator}", () => dumper.Write("operand", node.Operands));

        public override int VisitBinaryOperation(BinaryOperation node) => Write(
            node,
            "BinaryOperation",
            () =>
            {
                dumper.Write("first", node.First);
                foreach (BinaryStep step in node.Steps)
                {
                    dumper.Open("step", step.Operator.ToString(), step);
                    dumper.Write("operand", step.Operand);
                    dumper.Close();
                }
            });

        public override int VisitUnaryOperation(UnaryOperation node) =>
            Write(node, $"UnaryOperation {node.Operator}", () => dumper.Write("operand", node.Operand));

        public override int VisitCompare(Compare node) => Write(
            node,
            "Compare",
            () =>
            {
                dumper.Write("first", node.First);
                foreach (Comparison comparison in node.Comparisons)
                    dumper.Write(comparison.Operator.ToString(), comparison.Operand);
            });

        public override int VisitConditional(Conditional node) => Write(
            node,
            "Conditional",
            () =>
            {
                dumper.Write("test", node.Test);
                dumper.Write("body", node.Body);
                dumper.Write("else", node.OrElse);
            });

        public override int VisitNamedExpression(NamedExpression node) => Write(
            node,
            "NamedExpression",
            () =>
            {
                dumper.Write("target", node.Target);
                dumper.Write("value", node.Value);
            });

        public override int VisitLambda(Lambda node) => Write(
            node,
            "Lambda",
            () =>
            {
                dumper.Write(node.Parameters);
                dumper.Write("body", node.Body);
            });

        public override int VisitAwait(Await node) => Write(node, "Await", () => dumper.Write("value", node.Value));

        public override int VisitYield(Yield node) => Write(node, "Yield", () => dumper.Write("value", node.Value));

        public override int VisitYieldFrom(YieldFrom node) =>
            Write(node, "YieldFrom", () => dumper.Write("value", node.Value));

        public override int VisitName(Name node) => Write(node, $"Name {node.Identifier}");

        public override int VisitAttribute(AttributeAccess node) =>
            Write(node, $"Attribute {node.Name}", () => dumper.Write("value", node.Value));

        public override int VisitSubscript(Subscript node) => Write(
            node,
            "Subscript",
            () =>
            {
                dumper.Write("value", node.Value);
                dumper.Write("index", node.Index);
            });

        public override int VisitSlice(Slice node) => Write(
            node,
            "Slice",
            () =>
            {
                dumper.Write("lower", node.Lower);
                dumper.Write("upper", node.Upper);
                dumper.Write("step", node.Step);
            });

        public override int VisitStarred(Starred node) => Write(node, "Starred", () => dumper.Write("value", node.Value));

        public override int VisitCall(Call node) => Write(
            node,
            "Call",
            () =>
            {
                dumper.Write("function", node.Function);
                dumper.Write("argument", node.Arguments);
                dumper.Write(node.Keywords);
            });

        public override int VisitDictDisplay(DictDisplay node) => Write(
            node,
            "Dict",
            () =>
            {
                foreach (DictItem item in node.Items)
                {
                    dumper.Write("key", item.Key);
                    dumper.Write(item.Key is null ? "**" : "value", item.Value);
                }
            });

        public override int VisitSetDisplay(SetDisplay node) =>
            Write(node, "Set", () => dumper.Write("element", node.Elements));

        public override int VisitListDisplay(ListDisplay node) =>
            Write(node, "List", () => dumper.Write("element", node.Elements));

        public override int VisitTupleDisplay(TupleDisplay node) =>
            Write(node, "Tuple", () => dumper.Write("element", node.Elements));

        public override int VisitListComprehension(ListComprehension node) =>
            WriteComprehension(node, "ListComprehension", node.Element, node.Clauses);

        public override int VisitSetComprehension(SetComprehension node) =>
            WriteComprehension(node, "SetComprehension", node.Element, node.Clauses);

        public override int VisitDictComprehension(DictComprehension node) =>
            Write(
                node,
                "DictComprehension",
                () =>
                {
                    dumper.Write("key", node.Key);
                    dumper.Write("value", node.Value);
                    WriteClauses(node.Clauses);
                });

        public override int VisitGeneratorExpression(GeneratorExpression node) =>
            WriteComprehension(node, "GeneratorExpression", node.Element, node.Clauses);

        public override int VisitNone(NoneConstant node) => Write(node, "None");

        public override int VisitBoolean(BooleanConstant node) => Write(node, node.Value ? "True" : "False");

        public override int VisitEllipsis(EllipsisConstant node) => Write(node, "Ellipsis");

        public override int VisitInteger(IntegerConstant node) =>
            // Decimal conversion is quadratic.
            Write(node, node.Value.GetBitLength() < 10_000
                ? $"Integer {node.Value.ToString(CultureInfo.InvariantCulture)}"
                : $"Integer 0x{node.Value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0')}");

        public override int VisitFloat(FloatConstant node) =>
            Write(node, $"Float {node.Value.ToString("R", CultureInfo.InvariantCulture)}");

        public override int VisitImaginary(ImaginaryConstant node) =>
            Write(node, $"Imaginary {node.Value.ToString("R", CultureInfo.InvariantCulture)}");

        public override int VisitString(StringConstant node) => Write(node, $"String {Quote(node.Value)}");

        public override int VisitBytes(BytesConstant node) => Write(node, $"Bytes {Convert.ToHexString(node.Value.AsSpan())}");

        public override int VisitJoinedString(JoinedString node) => Write(node, "JoinedString", () => WriteParts(node.Parts));

        public override int VisitTemplateString(TemplateString node) =>
            Write(node, "TemplateString", () => WriteParts(node.Parts));

        private void WriteParts(ImmutableArray<JoinedPart> parts)
        {
            foreach (JoinedPart part in parts)
            {
                switch (part)
                {
                    case TextPart text:
                        dumper.Open("part", $"Text {Quote(text.Text)}", part);
                        dumper.Close();
                        break;
                    case FormattedValue value:
                        WriteField(part, "FormattedValue", value.Value, value.Conversion, value.FormatSpec);
                        break;
                    case Interpolation value:
                        string line = $"Interpolation {Quote(value.ExpressionText)}";
                        WriteField(part, line, value.Value, value.Conversion, value.FormatSpec);
                        break;
                }
            }
        }

        private void WriteField(JoinedPart part, string line, Expression value, Conversion conversion, JoinedString? spec)
        {
            dumper.Open("part", conversion == Conversion.None ? line : $"{line} {conversion}", part);
            dumper.Write("value", value);
            dumper.Write("format-spec", spec);
            dumper.Close();
        }

        private int WriteComprehension(
            Expression node, string line, Expression element, ImmutableArray<Comprehension> clauses) => Write(
            node,
            line,
            () =>
            {
                dumper.Write("element", element);
                WriteClauses(clauses);
            });

        private void WriteClauses(ImmutableArray<Comprehension> clauses)
        {
            foreach (Comprehension clause in clauses)
            {
                dumper.Open("for", clause.IsAsync ? "Comprehension async" : "Comprehension", clause);
                dumper.Write("target", clause.Target);
                dumper.Write("iterable", clause.Iterable);
                dumper.Write("condition", clause.Conditions);
                dumper.Close();
            }
        }

        private int Write(Expression node, string line, Action? inside = null)
        {
            dumper.Open(Role, line, node);
            inside?.Invoke();
            dumper.Close();
            return 0;
        }
    }
}
