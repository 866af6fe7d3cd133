using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax;

/// <summary>Writes a syntax tree as indented text, one line a node: <c>role: Kind details</c>. For goldens and for people.</summary>
/// <remarks>Deterministic; nodes that are absent have no line, items of a list repeat its role.</remarks>
internal sealed partial class AstDumper
{
    private readonly StringBuilder _text = new();
    private readonly bool _spans;
    private readonly Statements _statements;
    private readonly Expressions _expressions;
    private readonly Patterns _patterns;
    private int _depth;

    private AstDumper(bool spans)
    {
        _spans = spans;
        _statements = new Statements(this);
        _expressions = new Expressions(this);
        _patterns = new Patterns(this);
    }

    /// <summary>The text of a module; with <paramref name="spans"/> each line ends in <c>@line:column-line:column</c>.</summary>
    public static string Dump(Module module, bool spans = false)
    {
        var dumper = new AstDumper(spans);
        dumper._text.Append("Module\n");
        dumper._depth++;
        dumper.Write("statement", module.Body);
        return dumper._text.ToString();
    }

    /// <summary>The text of one expression.</summary>
    public static string Dump(Expression expression, bool spans = false)
    {
        var dumper = new AstDumper(spans);
        dumper.Write("expression", expression);
        return dumper._text.ToString();
    }

    /// <summary>A text as a Python literal in ASCII, so that goldens show every character.</summary>
    public static string Quote(string text)
    {
        var builder = new StringBuilder("'");
        foreach (char c in text)
        {
            builder.Append(c switch
            {
                '\n' => "\\n",
                '\\' => "\\\\",
                '\'' => "\\'",
                < ' ' or > '~' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return builder.Append('\'').ToString();
    }

    /// <summary>Writes the line of a node; what follows until <see cref="Close"/> is inside it.</summary>
    private void Open(string role, string kind, Node node)
    {
        _text.Append(' ', 2 * _depth).Append(role).Append(": ").Append(kind);
        if (_spans)
            _text.Append(CultureInfo.InvariantCulture, $" @{node.Span}");
        _text.Append('\n');
        _depth++;
    }

    private void Close() => _depth--;

    private void Write(string role, Block? block)
    {
        if (block is null)
            return;
        foreach (Statement statement in block.Statements)
        {
            _statements.Role = role;
            statement.Accept(_statements);
        }
    }

    private void Write(string role, Expression? expression)
    {
        if (expression is null)
            return;
        CompilationStack.Descend();
        _expressions.Role = role;
        expression.Accept(_expressions);
    }

    private void Write(string role, Pattern pattern)
    {
        _patterns.Role = role;
        pattern.Accept(_patterns);
    }

    private void Write(string role, ImmutableArray<Expression> expressions)
    {
        foreach (Expression expression in expressions)
            Write(role, expression);
    }

    private void Write(ParameterList parameters)
    {
        foreach (Parameter parameter in parameters.PositionalOnly)
            Write("positional-only", parameter);
        foreach (Parameter parameter in parameters.Regular)
            Write("parameter", parameter);
        Write("variadic", parameters.Variadic);
        foreach (Parameter parameter in parameters.KeywordOnly)
            Write("keyword-only", parameter);
        Write("keyword-variadic", parameters.KeywordVariadic);
    }

    private void Write(string role, Parameter? parameter)
    {
        if (parameter is null)
            return;
        Open(role, parameter.Name, parameter);
        Write("annotation", parameter.Annotation);
        Write("default", parameter.Default);
        Close();
    }

    private void Write(ImmutableArray<TypeParameter> typeParameters)
    {
        foreach (TypeParameter parameter in typeParameters)
        {
            Open("type-parameter", $"{parameter.Kind} {parameter.Name}", parameter);
            Write("bound", parameter.Bound);
            Write("default", parameter.Default);
            Close();
        }
    }

    private void Write(ImmutableArray<KeywordArgument> keywords)
    {
        foreach (KeywordArgument keyword in keywords)
        {
            Open("keyword", keyword.Name ?? "**", keyword);
            Write("value", keyword.Value);
            Close();
        }
    }
}
