using System.Collections.Immutable;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <remarks>Displays and comprehensions.</remarks>
internal sealed partial class ExpressionText
{
    public override Unit VisitDictDisplay(DictDisplay node)
    {
        _text.Append('{');
        for (int i = 0; i < node.Items.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            if (node.Items[i].Key is { } key)
                Write(key, Level.Test);
            _text.Append(node.Items[i].Key is null ? "**" : ": ");
            Write(node.Items[i].Value, node.Items[i].Key is null ? Level.BitOr : Level.Test);
        }

        return Plain("}");
    }

    public override Unit VisitSetDisplay(SetDisplay node) => Enclosed('{', node.Elements, '}');

    public override Unit VisitListDisplay(ListDisplay node) => Enclosed('[', node.Elements, ']');

    public override Unit VisitTupleDisplay(TupleDisplay node)
    {
        if (node.Elements.Length == 0)
            return Plain("()");
        return Grouped(Level.Tuple, () =>
        {
            Join(node.Elements, Level.Test);
            if (node.Elements.Length == 1)
                _text.Append(',');
        });
    }

    public override Unit VisitListComprehension(ListComprehension node) => Comprehended('[', node.Element, null, node.Clauses, ']');

    public override Unit VisitSetComprehension(SetComprehension node) => Comprehended('{', node.Element, null, node.Clauses, '}');

    public override Unit VisitDictComprehension(DictComprehension node) => Comprehended('{', node.Key, node.Value, node.Clauses, '}');

    public override Unit VisitGeneratorExpression(GeneratorExpression node) => Comprehended('(', node.Element, null, node.Clauses, ')');

    private Unit Comprehended(char open, Expression first, Expression? second, ImmutableArray<Comprehension> clauses, char close)
    {
        _text.Append(open);
        Write(first, Level.Test);
        if (second is not null)
        {
            _text.Append(": ");
            Write(second, Level.Test);
        }

        foreach (Comprehension clause in clauses)
        {
            _text.Append(clause.IsAsync ? " async for " : " for ");
            Write(clause.Target, Level.Tuple);
            _text.Append(" in ");
            Write(clause.Iterable, Level.Test + 1);
            foreach (Expression condition in clause.Conditions)
            {
                _text.Append(" if ");
                Write(condition, Level.Test + 1);
            }
        }

        _text.Append(close);
        return default;
    }

    private Unit Enclosed(char open, ImmutableArray<Expression> elements, char close)
    {
        _text.Append(open);
        Join(elements, Level.Test);
        _text.Append(close);
        return default;
    }
}
