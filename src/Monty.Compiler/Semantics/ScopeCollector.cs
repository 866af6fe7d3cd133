using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>The first pass over a module: which scopes there are, and what each does with which names.</summary>
/// <remarks>Visits in the order of CPython's symbol table, so that of several errors the same one is reported.</remarks>
internal sealed partial class ScopeCollector
{
    private readonly ScopeTable _table;
    private readonly StatementScopes _statements;
    private readonly ExpressionScopes _expressions;
    private readonly PatternScopes _patterns;

    /// <summary>How many iterables of comprehensions surround the current node, lambdas in between or not.</summary>
    private int _iterableDepth;

    /// <summary>Whether the current node is the target of a comprehension's <c>for</c>.</summary>
    private bool _inIterationTarget;

    public ScopeCollector(ScopeTable table, Scope module, SyntaxErrors errors)
    {
        _table = table;
        Current = module;
        Errors = errors;
        FinallyExits = new FinallyExits(errors, table.Warnings);
        _statements = new StatementScopes(this);
        _expressions = new ExpressionScopes(this);
        _patterns = new PatternScopes(this);
    }

    public Scope Current { get; private set; }

    public SyntaxErrors Errors { get; }

    public FinallyExits FinallyExits { get; }

    /// <summary>Whether the current scope is one that can be suspended, comprehensions aside.</summary>
    public bool CanAwait => Current.IsAsyncFunction || (Current.Kind == ScopeKind.Module && _table.AwaitsAnywhere);

    public void Collect(Module module)
    {
        _table.Add(Current);
        Visit(module.Body);
    }

    /// <summary>The current scope yields.</summary>
    public void NoteGenerator()
    {
        Current.IsGenerator = true;
        _table.GeneratorNames.Add(Current.Name);
    }

    /// <summary>Notes that the program can reach globals that it does not name.</summary>
    public void SeeAllGlobals() => _table.SeesAllGlobals = true;

    public void Visit(Block? block)
    {
        if (block is null)
            return;
        foreach (Statement statement in block.Statements)
        {
            CompilationStack.Descend();
            statement.Accept(_statements);
        }
    }

    public void Visit(Expression? expression)
    {
        if (expression is null)
            return;
        CompilationStack.Descend();
        expression.Accept(_expressions);
    }

    public void Visit(ImmutableArray<Expression> expressions)
    {
        foreach (Expression expression in expressions)
            Visit(expression);
    }

    public void Visit(Pattern pattern)
    {
        CompilationStack.Descend();
        pattern.Accept(_patterns);
    }

    /// <summary>Opens a scope, until <see cref="Leave"/>.</summary>
    public Scope Enter(
        ScopeKind kind, string name, Node node, bool isAsync = false, string? privateName = null, IReadOnlySet<string>? ownPrivateNames = null)
    {
        var scope = new Scope(kind, name, node, Current)
        {
            PrivateName = kind == ScopeKind.Class ? name : privateName ?? Current.PrivateName,
            OwnPrivateNames = kind == ScopeKind.Class ? null : ownPrivateNames ?? Current.OwnPrivateNames,
            IsAsyncFunction = isAsync,
        };
        Current.Children.Add(scope);
        _table.Add(scope);
        Current = scope;
        return scope;
    }

    public void Leave() => Current = Current.Parent!;

    /// <summary>CPython notes a <c>global</c> of a function at the top level too: that is seen where its names are not the globals.</summary>
    public void NoteGlobalOfModule(string name)
    {
        if (!_table.AwaitsAnywhere)
            _table.Module.FindOrAdd(Current.Mangle(name)).Uses |= SymbolUses.Global;
    }

    /// <summary>Notes what the current scope does with a name.</summary>
    public Symbol Note(string name, SymbolUses uses)
    {
        Symbol symbol = Current.FindOrAdd(Current.Mangle(name));
        symbol.Uses |= uses;
        return symbol;
    }

    public void Bind(string name, SourceSpan span, SymbolUses uses = SymbolUses.Assigned)
    {
        if (name == "__debug__")
            throw Errors.At(span, "cannot assign to __debug__");
        Symbol? known = Current.Find(Current.Mangle(name));
        if ((uses & SymbolUses.Parameter) != 0 && known is not null && known.Has(SymbolUses.Parameter))
            throw Errors.At(span, $"duplicate argument '{known.Name}' in function definition");
        if (_inIterationTarget)
        {
            if (known is not null && known.Has(SymbolUses.Global | SymbolUses.Nonlocal))
                throw Errors.At(span, $"comprehension inner loop cannot rebind assignment expression target '{name}'");
            uses |= SymbolUses.IterationVariable;
        }

        Note(name, uses);
    }

    public void Read(string name)
    {
        Note(name, SymbolUses.Read);

        // super() without arguments finds its class through the variable __class__.
        if (name == "super" && Current.IsFunctionLike)
            Note("__class__", SymbolUses.Read);
    }

    /// <summary>Visits what an assignment, loop or <c>with</c> binds.</summary>
    public void VisitTarget(Expression target)
    {
        CompilationStack.Descend();
        switch (target)
        {
            case Name name:
                Bind(name.Identifier, name.Span);
                break;
            case TupleDisplay tuple:
                VisitTargets(tuple.Elements);
                break;
            case ListDisplay list:
                VisitTargets(list.Elements);
                break;
            case Starred starred:
                VisitTarget(starred.Value);
                break;
            default:
                CheckAttribute(target, "cannot assign to __debug__");
                NoteStaticAttribute(target);
                VisitOutsideTarget(target);
                break;
        }
    }

    public void VisitTargets(ImmutableArray<Expression> targets)
    {
        foreach (Expression target in targets)
            VisitTarget(target);
    }

    public void CheckAttribute(Expression target, string message)
    {
        if (target is AttributeAccess { Name: "__debug__" })
            throw Errors.At(target.Span, message);
    }

    /// <summary><c>self.name = …</c> anywhere in a class counts for its <c>__static_attributes__</c>.</summary>
    private void NoteStaticAttribute(Expression target)
    {
        if (target is not AttributeAccess { Value: Name { Identifier: "self" } } attribute)
            return;
        Scope? scope = Current;
        while (scope is not null && scope.Kind != ScopeKind.Class)
            scope = scope.Parent;
        scope?.StaticAttributes.Add(scope.Mangle(attribute.Name));
    }

    private void VisitOutsideTarget(Expression expression)
    {
        bool saved = _inIterationTarget;
        _inIterationTarget = false;
        Visit(expression);
        _inIterationTarget = saved;
    }
}
