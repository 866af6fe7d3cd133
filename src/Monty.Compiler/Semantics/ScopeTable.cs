using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>The scopes of a program, found by the nodes that open them.</summary>
internal sealed class ScopeTable
{
    private readonly Dictionary<Node, Scope> _scopes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, Scope> _typeParameters = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, Scope> _lazy = new(ReferenceEqualityComparer.Instance);

    private ScopeTable(Scope module)
    {
        Module = module;
    }

    public Scope Module { get; }

    /// <summary>Whether the program can reach globals that it does not name: by <c>from … import *</c>, <c>globals()</c> and the like.</summary>
    public bool SeesAllGlobals { get; set; }

    /// <summary>Whether <c>await</c> may stand outside of functions.</summary>
    public bool AwaitsAnywhere { get; private init; }

    /// <summary>Whether <c>from __future__ import annotations</c> keeps annotations as texts.</summary>
    public bool KeepsAnnotationTexts { get; set; }

    /// <summary>The names of the functions that make generators.</summary>
    public HashSet<string> GeneratorNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Jumps out of a <c>finally</c> clause.</summary>
    public WarningGroup Warnings { get; } = new();

    public Scope this[Node node] => _scopes[node];

    /// <summary>Finds all scopes and resolves all names.</summary>
    /// <exception cref="MontySyntaxException">A name or a statement is used where Python forbids it.</exception>
    /// <param name="module">The program.</param>
    /// <param name="errors">Makes the errors.</param>
    /// <param name="awaitsAnywhere">Whether <c>await</c> may stand outside of functions.</param>
    public static ScopeTable Build(Module module, SyntaxErrors errors, bool awaitsAnywhere = true)
    {
        var scope = new Scope(ScopeKind.Module, "<module>", module, null);
        var table = new ScopeTable(scope) { AwaitsAnywhere = awaitsAnywhere };
        table.KeepsAnnotationTexts = FutureAnnotations.IsOn(module);
        new ScopeCollector(table, scope, errors).Collect(module);
        new ScopeResolver(errors).Resolve(scope);
        table.SeesAllGlobals |= CallerScopes.CanReachGlobals(scope);
        return table;
    }

    /// <summary>The scope of the type parameters of a generic definition.</summary>
    public Scope TypeParametersOf(Node definition) => _typeParameters[definition];

    /// <summary>The scope of the bound or default of a type parameter, by that expression.</summary>
    public Scope BoundOf(Expression expression) => _lazy[expression];

    /// <summary>The scope of the annotations of a function, by its parameter list; null where it has none.</summary>
    public Scope? AnnotationsOf(ParameterList parameters) => _lazy.GetValueOrDefault(parameters);

    /// <remarks>A node may open two scopes: a generic definition one for its type parameters, a bound that is a lambda one for the lambda.</remarks>
    public void Add(Scope scope)
    {
        Dictionary<Node, Scope> scopes = scope.Kind switch
        {
            ScopeKind.TypeParameters => _typeParameters,
            ScopeKind.Annotations or ScopeKind.TypeBound => _lazy,
            _ => _scopes,
        };
        scopes.Add(scope.Node, scope);
    }
}
