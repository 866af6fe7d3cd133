using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary><c>if test: … elif test: … else: …</c></summary>
/// <remarks>Flat, unlike in Python's <c>ast</c>, so that thousands of <c>elif</c> do not nest.</remarks>
internal sealed class IfStatement(ImmutableArray<IfBranch> branches, Block? orElse, SourceSpan span) : Statement(span)
{
    /// <summary>The <c>if</c> and its <c>elif</c>s: at least one.</summary>
    public ImmutableArray<IfBranch> Branches { get; } = branches;
    public Block? OrElse { get; } = orElse;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitIf(this);
}

/// <summary>One <c>if</c> or <c>elif</c>.</summary>
internal sealed class IfBranch(Expression test, Block body, SourceSpan span) : Node(span)
{
    public Expression Test { get; } = test;
    public Block Body { get; } = body;
}

/// <summary><c>while test: body [else: orElse]</c></summary>
internal sealed class WhileStatement(Expression test, Block body, Block? orElse, SourceSpan span) : Statement(span)
{
    public Expression Test { get; } = test;
    public Block Body { get; } = body;
    public Block? OrElse { get; } = orElse;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitWhile(this);
}

/// <summary><c>[async] for target in iterable: body [else: orElse]</c></summary>
internal sealed class ForStatement(
    Expression target, Expression iterable, Block body, Block? orElse, bool isAsync, SourceSpan span) : Statement(span)
{
    public Expression Target { get; } = target;
    public Expression Iterable { get; } = iterable;
    public Block Body { get; } = body;
    public Block? OrElse { get; } = orElse;
    public bool IsAsync { get; } = isAsync;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitFor(this);
}

/// <summary><c>[async] with context as target, …: body</c></summary>
internal sealed class WithStatement(ImmutableArray<WithItem> items, Block body, bool isAsync, SourceSpan span)
    : Statement(span)
{
    public ImmutableArray<WithItem> Items { get; } = items;
    public Block Body { get; } = body;
    public bool IsAsync { get; } = isAsync;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitWith(this);
}

/// <summary>One <c>context as target</c>.</summary>
internal sealed class WithItem(Expression context, Expression? target, SourceSpan span) : Node(span)
{
    public Expression Context { get; } = context;
    public Expression? Target { get; } = target;
}

/// <summary><c>try: body except …: … else: orElse finally: …</c></summary>
internal sealed class TryStatement(
    Block body, ImmutableArray<ExceptHandler> handlers, Block? orElse, Block? finalBody, bool isStar, SourceSpan span)
    : Statement(span)
{
    public Block Body { get; } = body;
    public ImmutableArray<ExceptHandler> Handlers { get; } = handlers;
    public Block? OrElse { get; } = orElse;

    /// <summary>The <c>finally</c> suite.</summary>
    public Block? FinalBody { get; } = finalBody;

    /// <summary>The handlers are <c>except*</c>.</summary>
    public bool IsStar { get; } = isStar;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitTry(this);
}

/// <summary><c>except type as name: body</c></summary>
internal sealed class ExceptHandler(Expression? type, string? name, Block body, SourceSpan span) : Node(span)
{
    /// <summary>What is caught: a <see cref="TupleDisplay"/> for several; null for a bare <c>except:</c>, which is last.</summary>
    public Expression? Type { get; } = type;
    public string? Name { get; } = name;
    public Block Body { get; } = body;
}

/// <summary><c>match subject: case …</c></summary>
internal sealed class MatchStatement(Expression subject, ImmutableArray<MatchCase> cases, SourceSpan span) : Statement(span)
{
    public Expression Subject { get; } = subject;
    public ImmutableArray<MatchCase> Cases { get; } = cases;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitMatch(this);
}

/// <summary><c>case pattern if guard: body</c></summary>
internal sealed class MatchCase(Pattern pattern, Expression? guard, Block body, SourceSpan span) : Node(span)
{
    public Pattern Pattern { get; } = pattern;
    public Expression? Guard { get; } = guard;
    public Block Body { get; } = body;
}
