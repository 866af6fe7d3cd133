using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary>A syntax node: immutable, without behaviour, named as in Python's <c>ast</c> module.</summary>
internal abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

/// <summary>Something that is executed for its effect.</summary>
internal abstract class Statement(SourceSpan span) : Node(span)
{
    public abstract T Accept<T>(StatementVisitor<T> visitor);
}

/// <summary>Something with a value; also the targets of assignments, which the builder has checked.</summary>
/// <remarks>There is no Load/Store/Delete context: the statement that holds a target says what is done with it.</remarks>
internal abstract class Expression(SourceSpan span) : Node(span)
{
    public abstract T Accept<T>(ExpressionVisitor<T> visitor);
}

/// <summary>What stands after <c>case</c>.</summary>
internal abstract class Pattern(SourceSpan span) : Node(span)
{
    public abstract T Accept<T>(PatternVisitor<T> visitor);
}

/// <summary>The statements of a suite, never empty except as the body of an empty module.</summary>
internal sealed class Block(ImmutableArray<Statement> statements, SourceSpan span) : Node(span)
{
    public ImmutableArray<Statement> Statements { get; } = statements;

    /// <summary>The docstring, if this is the body of a module, class or function and has one.</summary>
    /// <remarks>The statement stays in <see cref="Statements"/>.</remarks>
    public StringConstant? Docstring =>
        Statements is [ExpressionStatement { Value: StringConstant text }, ..] ? text : null;
}

/// <summary>A whole source file.</summary>
internal sealed class Module(Block body, string fileName, SourceSpan span) : Node(span)
{
    public Block Body { get; } = body;
    public string FileName { get; } = fileName;

    /// <summary>What CPython warns of while it parses.</summary>
    public IReadOnlyList<MontySyntaxWarning> Warnings { get; init; } = [];
}
