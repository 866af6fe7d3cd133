using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>A region of source with names of its own.</summary>
internal sealed class Scope(ScopeKind kind, string name, Node node, Scope? parent)
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<Symbol> _order = [];
    private readonly List<Variable> _freeVariables = [];
    private readonly HashSet<Variable> _knownFree = [];

    public ScopeKind Kind { get; } = kind;

    /// <summary>As <c>__name__</c>.</summary>
    public string Name { get; } = name;

    public Node Node { get; } = node;

    public Scope? Parent { get; } = parent;

    public List<Scope> Children { get; } = [];

    /// <summary>The innermost enclosing class, for private names; a class's own body counts.</summary>
    public string? PrivateName { get; init; }

    /// <summary>Around the bases of a generic class, which are in no class yet: the private names that are its own, its type parameters; null elsewhere.</summary>
    public IReadOnlySet<string>? OwnPrivateNames { get; init; }

    /// <summary>Names in order of first mention.</summary>
    public IReadOnlyList<Symbol> Symbols => _order;

    /// <summary>Declared <c>async def</c>.</summary>
    public bool IsAsyncFunction { get; init; }

    /// <summary>Contains <c>yield</c>.</summary>
    public bool IsGenerator { get; set; }

    /// <summary>Contains <c>await</c>, <c>async for</c> or <c>async with</c>, comprehensions that it runs itself included.</summary>
    public bool HasAwait { get; set; }

    /// <summary>Binds the <c>__class__</c> that methods refer to.</summary>
    public bool NeedsClassCell { get; set; }

    /// <summary>Of a class: the attributes that its methods assign to <c>self</c>, sorted.</summary>
    public SortedSet<string> StaticAttributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables of the activation in order: parameters first. Of frames only.</summary>
    public List<Variable> Variables { get; } = [];

    /// <summary>Variables of enclosing activations that the function's closure holds. Of frames only.</summary>
    public IReadOnlyList<Variable> FreeVariables => _freeVariables;

    /// <summary>Whether its names are those of type expressions, which see the names of the class around.</summary>
    public bool IsTypeScope => Kind is ScopeKind.TypeParameters or ScopeKind.TypeAlias or ScopeKind.Annotations or ScopeKind.TypeBound;

    /// <summary>Of a type scope in a class body: the scope of the class.</summary>
    public Scope? ClassAround
        => !IsTypeScope ? null : Parent!.Kind == ScopeKind.Class ? Parent : Parent.ClassAround;

    /// <summary>Of a class: the variable that holds its namespace for type scopes in the body; null where none asks for it.</summary>
    public Variable? ClassNamespace { get; set; }

    /// <summary>Of a class or module: the scope of the annotations of its variables; null where it has none.</summary>
    public Scope? VariableAnnotations { get; set; }

    /// <summary>Of a class or module: the statements that annotate its variables, in order.</summary>
    public List<AnnotatedAssignStatement> AnnotatedNames { get; } = [];

    /// <summary>Of a class: the variable with the numbers of those that ran, where some stand in other statements.</summary>
    public Variable? ConditionalAnnotations { get; set; }

    public bool IsComprehension => Kind is ScopeKind.ListComprehension or ScopeKind.SetComprehension
        or ScopeKind.DictComprehension or ScopeKind.GeneratorExpression;

    /// <summary>Whether its code is part of the function around it: all comprehensions but generator expressions.</summary>
    public bool IsInlined => IsComprehension && Kind != ScopeKind.GeneratorExpression;

    /// <summary>Whether names bound here are variables that nested functions can see.</summary>
    public bool IsFunctionLike => Kind is not (ScopeKind.Module or ScopeKind.Class);

    /// <summary>The scope whose activation runs this one's code.</summary>
    public Scope Frame
    {
        get
        {
            Scope scope = this;
            while (scope.IsInlined)
                scope = scope.Parent!;
            return scope;
        }
    }

    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    public Symbol FindOrAdd(string name)
    {
        if (_symbols.TryGetValue(name, out Symbol? symbol))
            return symbol;
        symbol = new Symbol(name);
        _symbols.Add(name, symbol);
        _order.Add(symbol);
        return symbol;
    }

    /// <returns>False where it was there.</returns>
    public bool AddFreeVariable(Variable variable)
    {
        if (!_knownFree.Add(variable))
            return false;
        _freeVariables.Add(variable);
        return true;
    }

    public string Mangle(string name)
        => OwnPrivateNames is { } own && !own.Contains(name) ? name : NameMangling.Mangle(PrivateName, name);
}
