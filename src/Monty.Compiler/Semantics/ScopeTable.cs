using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>The scopes of a program, found by the nodes that open them.</summary>
internal sealed class ScopeTable
{
    private readonly Dictionary<Node, Scope> _scopes = new(ReferenceEqualityComparer.Instance);

    private ScopeTable(Scope module)
    {
        Module = module;
    }

    public Scope Module { get; }

    /// <summary>Whether the program can reach globals that it does not name: by <c>from … import *</c>, <c>globals()</c> and the like.</summary>
    public bool SeesAllGlobals { get; set; }

    public Scope this[Node node] => _scopes[node];

    /// <summary>Finds all scopes and resolves all names.</summary>
    /// <exception cref="MontySyntaxException">A name or a statement is used where Python forbids it.</exception>
    public static ScopeTable Build(Module module, SyntaxErrors errors)
    {
        var scope = new Scope(ScopeKind.Module, "<module>", module, null);
        var table = new ScopeTable(scope);
        new ScopeCollector(table, scope, errors).Collect(module);
        new ScopeResolver(errors).Resolve(scope);
        table.SeesAllGlobals |= CallerScopes.CanReachGlobals(scope);
        return table;
    }

    public void Add(Scope scope)
    {
        // A generic definition opens two scopes; the node leads to the inner one, its own.
        if (scope.Kind != ScopeKind.TypeParameters)
            _scopes.Add(scope.Node, scope);
    }
}
