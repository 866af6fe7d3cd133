using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>What CPython warns of when it makes code: expressions that cannot be meant.</summary>
/// <remarks>
/// CPython makes the code of a <c>finally</c> clause again for each statement that leaves through it, and warns again. Here the
/// clause is a group that these statements add once more.
/// </remarks>
internal sealed class CodeWarnings(SyntaxErrors errors)
{
    /// <summary>Null where code is made for which CPython does not warn.</summary>
    private WarningGroup? _current = new();

    /// <summary>Collects in another group, or nowhere; returns what to go back to.</summary>
    public WarningGroup? Redirect(WarningGroup? group)
    {
        WarningGroup? before = _current;
        _current = group;
        return before;
    }

    /// <summary>The code of a clause is made here.</summary>
    public void Repeat(WarningGroup clause) => _current?.Add(clause);

    /// <summary>What comes after all else.</summary>
    public WarningGroup Last { get; } = new();

    public void CopyTo(List<MontySyntaxWarning> all)
    {
        _current?.CopyTo(all);
        Last.CopyTo(all);
    }

    public void CheckAssert(AssertStatement node)
    {
        if (node.Test is TupleDisplay { Elements.Length: > 0 })
            Warn(node.Span, "assertion is always true, perhaps remove parentheses?");
    }

    public void CheckCall(Expression callee)
    {
        if (callee is not Lambda && LiteralTypes.NameOf(callee) is { } type)
            Warn(callee.Span, $"'{type}' object is not callable; perhaps you missed a comma?");
    }

    public void CheckCompare(Compare node)
    {
        Expression left = node.First;
        foreach (Comparison comparison in node.Comparisons)
        {
            Expression right = comparison.Operand;
            if (comparison.Operator is ComparisonOperator.Is or ComparisonOperator.IsNot
                && (LiteralTypes.OfUnsharedConstant(left) ?? LiteralTypes.OfUnsharedConstant(right)) is { } type)
            {
                (string word, string meant) = comparison.Operator == ComparisonOperator.Is ? ("is", "==") : ("is not", "!=");
                Warn(node.Span, $"\"{word}\" with '{type}' literal. Did you mean \"{meant}\"?");
                return;
            }

            left = right;
        }
    }

    public void CheckSubscript(Subscript node)
    {
        if (LiteralTypes.NameOf(node.Value) is not { } type)
            return;
        if (node.Value is NoneConstant or EllipsisConstant or BooleanConstant or IntegerConstant or FloatConstant or ImaginaryConstant
            or SetDisplay or SetComprehension or GeneratorExpression or TemplateString or Lambda or Name)
            Warn(node.Value.Span, $"'{type}' object is not subscriptable; perhaps you missed a comma?");
        else if (node.Value is not (DictDisplay or DictComprehension)
            && LiteralTypes.NameOf(node.Index) is { } index and not ("int" or "bool"))
            Warn(node.Value.Span, $"{type} indices must be integers or slices, not {index}; perhaps you missed a comma?");
    }

    private void Warn(SourceSpan span, string message) => _current?.Add(errors.Warning(span, message));
}
