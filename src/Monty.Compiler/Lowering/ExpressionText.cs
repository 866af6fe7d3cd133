using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using BinaryOperator = Monty.Compiler.Syntax.Ast.BinaryOperator;
using UnaryOperator = Monty.Compiler.Syntax.Ast.UnaryOperator;

namespace Monty.Compiler.Lowering;

/// <summary>An expression as text, for annotations under <c>from __future__ import annotations</c>; in CPython's spelling.</summary>
internal sealed partial class ExpressionText : ExpressionVisitor<Unit>
{
    private static readonly string[] BinarySymbols = [" + ", " - ", " * ", " @ ", " / ", " // ", " % ", " ** ", " << ", " >> ", " | ", " ^ ", " & "];

    private static readonly Level[] BinaryLevels =
    [
        Level.Sum, Level.Sum, Level.Term, Level.Term, Level.Term, Level.Term, Level.Term, Level.Power, Level.Shift, Level.Shift,
        Level.BitOr, Level.BitXor, Level.BitAnd,
    ];

    private static readonly string[] CompareSymbols = [" == ", " != ", " < ", " <= ", " > ", " >= ", " is ", " is not ", " in ", " not in "];

    /// <summary>A float that is read as infinity, which has no literal.</summary>
    private const string HugeFloat = "1e309";

    private readonly StringBuilder _text = new();
    private readonly SyntaxErrors _errors;
    private Level _level;

    private ExpressionText(SyntaxErrors errors)
    {
        _errors = errors;
    }

    /// <summary>How tightly an expression binds; one that binds less than what is around it gets parentheses.</summary>
    private enum Level
    {
        Tuple,
        Test,
        Or,
        And,
        Not,
        Compare,
        BitOr,
        BitXor,
        BitAnd,
        Shift,
        Sum,
        Term,
        Factor,
        Power,
        Await,
        Atom,
    }

    public static string Of(Expression expression, SyntaxErrors errors)
    {
        var writer = new ExpressionText(errors);
        writer.Write(expression, Level.Test);
        return writer._text.ToString();
    }

    public override Unit VisitBooleanOperation(BooleanOperation node)
    {
        Level level = node.Operator == BooleanOperator.And ? Level.And : Level.Or;
        return Grouped(level, () =>
        {
            for (int i = 0; i < node.Operands.Length; i++)
            {
                _text.Append(i == 0 ? "" : node.Operator == BooleanOperator.And ? " and " : " or ");
                Write(node.Operands[i], level + 1);
            }
        });
    }

    public override Unit VisitBinaryOperation(BinaryOperation node)
    {
        WriteSteps(node, _level);
        return default;
    }

    public override Unit VisitUnaryOperation(UnaryOperation node)
    {
        Level level = node.Operator == UnaryOperator.Not ? Level.Not : Level.Factor;
        return Grouped(level, () =>
        {
            _text.Append(node.Operator switch
            {
                UnaryOperator.Not => "not ",
                UnaryOperator.Negate => "-",
                UnaryOperator.Plus => "+",
                _ => "~",
            });
            Write(node.Operand, level);
        });
    }

    public override Unit VisitCompare(Compare node) => Grouped(Level.Compare, () =>
    {
        Write(node.First, Level.Compare + 1);
        foreach (Syntax.Ast.Comparison step in node.Comparisons)
        {
            _text.Append(CompareSymbols[(int)step.Operator]);
            Write(step.Operand, Level.Compare + 1);
        }
    });

    public override Unit VisitConditional(Conditional node) => Grouped(Level.Test, () =>
    {
        Write(node.Body, Level.Test + 1);
        _text.Append(" if ");
        Write(node.Test, Level.Test + 1);
        _text.Append(" else ");
        Write(node.OrElse, Level.Test);
    });

    public override Unit VisitNamedExpression(NamedExpression node) => throw Refused(node);

    public override Unit VisitAwait(Await node) => throw Refused(node);

    public override Unit VisitYield(Yield node) => throw Refused(node);

    public override Unit VisitYieldFrom(YieldFrom node) => throw Refused(node);

    public override Unit VisitName(Name node) => Plain(node.Identifier);

    public override Unit VisitAttribute(AttributeAccess node)
    {
        Write(node.Value, Level.Atom);
        if (node.Value is IntegerConstant)
            _text.Append(' ');
        return Plain("." + node.Name);
    }

    public override Unit VisitSubscript(Subscript node)
    {
        Write(node.Value, Level.Atom);
        _text.Append('[');
        Write(node.Index, Level.Tuple);
        return Plain("]");
    }

    public override Unit VisitSlice(Slice node)
    {
        if (node.Lower is not null)
            Write(node.Lower, Level.Test);
        _text.Append(':');
        if (node.Upper is not null)
            Write(node.Upper, Level.Test);
        if (node.Step is null)
            return default;
        _text.Append(':');
        Write(node.Step, Level.Test);
        return default;
    }

    public override Unit VisitStarred(Starred node)
    {
        _text.Append('*');
        Write(node.Value, Level.BitOr);
        return default;
    }

    public override Unit VisitCall(Call node)
    {
        Write(node.Function, Level.Atom);
        if (node.Arguments is [GeneratorExpression only] && node.Keywords.Length == 0)
        {
            Write(only, Level.Test);
            return default;
        }

        _text.Append('(');
        Join(node.Arguments, Level.Test);
        for (int i = 0; i < node.Keywords.Length; i++)
        {
            _text.Append(i + node.Arguments.Length == 0 ? "" : ", ");
            _text.Append(node.Keywords[i].Name is { } name ? name + "=" : "**");
            Write(node.Keywords[i].Value, Level.Test);
        }

        return Plain(")");
    }

    public override Unit VisitNone(NoneConstant node) => Plain("None");

    public override Unit VisitBoolean(BooleanConstant node) => Plain(node.Value ? "True" : "False");

    public override Unit VisitEllipsis(EllipsisConstant node) => Plain("...");

    public override Unit VisitInteger(IntegerConstant node) => Plain(node.Value.ToString(CultureInfo.InvariantCulture));

    public override Unit VisitFloat(FloatConstant node) => Plain(Float(node.Value));

    public override Unit VisitImaginary(ImaginaryConstant node)
        => Plain((double.IsInfinity(node.Value) ? HugeFloat : ComplexText.Repr(new PyComplex(0, node.Value)).TrimEnd('j')) + "j");

    public override Unit VisitString(StringConstant node) => Plain(Quoted(node.Value));

    public override Unit VisitBytes(BytesConstant node) => Plain(BytesRepr.Repr(Unlimited(), node.Value.AsSpan()).Text);

    private static string Quoted(string text) => StrRepr.Repr(Unlimited(), text).Text;

    /// <remarks>The text is no longer than the source, which is there already.</remarks>
    private static Meter Unlimited() => new(
        new MeterLimits(long.MaxValue, TimeSpan.MaxValue, long.MaxValue, int.MaxValue, long.MaxValue, 0, long.MaxValue, long.MaxValue),
        CancellationToken.None);

    private static string Float(double value) => double.IsInfinity(value) ? HugeFloat : FloatText.Repr(value);

    private void Write(Expression expression, Level level)
    {
        CompilationStack.Descend();
        Level outer = _level;
        _level = level;
        expression.Accept(this);
        _level = outer;
    }

    /// <summary>The steps of a chain of operators, which group to the left, but powers to the right.</summary>
    private void WriteSteps(BinaryOperation node, Level around)
    {
        var grouped = new bool[node.Steps.Length];
        for (int i = grouped.Length - 1; i >= 0; i--)
        {
            Level level = BinaryLevels[(int)node.Steps[i].Operator];
            grouped[i] = around > level;
            around = node.Steps[i].Operator == BinaryOperator.Power ? level + 1 : level;
        }

        _text.Append('(', grouped.Count(isGrouped => isGrouped));
        Write(node.First, around);
        for (int i = 0; i < grouped.Length; i++)
        {
            BinaryStep step = node.Steps[i];
            Level level = BinaryLevels[(int)step.Operator];
            _text.Append(BinarySymbols[(int)step.Operator]);
            Write(step.Operand, step.Operator == BinaryOperator.Power ? level : level + 1);
            _text.Append(grouped[i] ? ")" : "");
        }
    }

    private Unit Grouped(Level level, Action write)
    {
        bool isGrouped = _level > level;
        _text.Append(isGrouped ? "(" : "");
        write();
        return Plain(isGrouped ? ")" : "");
    }

    private void Join(ImmutableArray<Expression> elements, Level level)
    {
        for (int i = 0; i < elements.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Write(elements[i], level);
        }
    }

    private Unit Plain(string text)
    {
        _text.Append(text);
        return default;
    }

    private MontySyntaxException Refused(Expression node)
        => _errors.Unsupported(node.Span, "this kind of expression in an annotation that is kept as text");
}
