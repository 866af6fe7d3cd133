using Monty.Runtime.Core;

namespace Monty.Compiler.Semantics;

/// <summary>The second pass: finds for every name of every scope where its value lives.</summary>
internal sealed class ScopeResolver(SyntaxErrors errors)
{
    private const string ClassCell = "__class__";
    private const string ClassNamespaceCell = "__classdict__";

    /// <summary>Variables of functions that nest deep are as many as the square of the depth; each takes some 350 bytes while it is compiled.</summary>
    private const int MaxClosureVariables = 250_000;

    private int _closureVariables;

    public void Resolve(Scope module)
    {
        DeclareVariables(module);
        ResolveNames(module);
    }

    /// <summary>Makes the variables of all scopes first: a name may be bound after the function that refers to it.</summary>
    private static void DeclareVariables(Scope scope)
    {
        CompilationStack.Descend();
        foreach (Symbol symbol in scope.Symbols)
            DeclareVariable(scope, symbol);
        if (scope.ConditionalAnnotations is { } conditional)
            scope.Variables.Add(conditional);
        foreach (Scope child in scope.Children)
            DeclareVariables(child);
    }

    private static void DeclareVariable(Scope scope, Symbol symbol)
    {
        if (!scope.IsFunctionLike || !symbol.IsBound || symbol.Has(SymbolUses.Global | SymbolUses.Nonlocal))
            return;
        symbol.Variable = new Variable(symbol.Name, scope)
        {
            IsParameter = symbol.Has(SymbolUses.Parameter),
            IsRebindable = symbol.Has(SymbolUses.NamedExpression),
        };
        scope.Frame.Variables.Add(symbol.Variable);
    }

    private void ResolveNames(Scope scope)
    {
        CompilationStack.Descend();
        foreach (Symbol symbol in scope.Symbols)
            ResolveName(scope, symbol);
        if (scope.ConditionalAnnotations is { } conditional)
            ReachThroughClosures(scope.VariableAnnotations!, conditional);
        foreach (Scope child in scope.Children)
            ResolveNames(child);
    }

    private void ResolveName(Scope scope, Symbol symbol)
    {
        if (symbol.Has(SymbolUses.Global))
        {
            if (symbol.Has(SymbolUses.Nonlocal))
                throw errors.At(symbol.Directive, $"name '{symbol.Name}' is nonlocal and global");
            symbol.Kind = NameKind.GlobalExplicit;
            return;
        }

        if (symbol.Variable is not null)
            symbol.Kind = NameKind.Local;
        else if (symbol.Has(SymbolUses.Nonlocal))
            ResolveNonlocal(scope, symbol);
        else if (symbol.IsBound && scope.Kind == ScopeKind.Class)
            symbol.Kind = NameKind.Namespace;
        else if (scope.ClassAround?.Find(symbol.Name) is { } ofClass && (ofClass.Has(SymbolUses.Global) || (ofClass.IsBound && !ofClass.Has(SymbolUses.Nonlocal))))
            ResolveAsInClass(scope, symbol, ofClass);
        else if (scope.Kind == ScopeKind.Module || IsClassInItsOwnBody(scope, symbol.Name) || FindAround(scope, symbol.Name) is not { } variable)
            ResolveGlobal(scope, symbol);
        else
            ResolveFree(scope, symbol, variable);
    }

    /// <summary>What the class binds itself, a type scope in it looks for in the class and the globals: variables of functions around are passed by.</summary>
    private void ResolveAsInClass(Scope scope, Symbol symbol, Symbol ofClass)
    {
        if (ofClass.Has(SymbolUses.Global))
            symbol.Kind = NameKind.GlobalExplicit;
        else
            ResolveGlobal(scope, symbol);
    }

    /// <summary>A comprehension in the body of a class runs before there is the class.</summary>
    private static bool IsClassInItsOwnBody(Scope scope, string name)
        => name == ClassCell && scope.IsComprehension && scope.Kind != ScopeKind.GeneratorExpression && scope.Frame.Kind == ScopeKind.Class;

    private void ResolveGlobal(Scope scope, Symbol symbol)
    {
        symbol.Kind = NameKind.GlobalImplicit;
        if (scope.ClassAround is { } around)
            SeekInClass(scope, symbol, around);
    }

    private void ResolveFree(Scope scope, Symbol symbol, Variable variable)
    {
        Reach(scope, symbol, variable);
        if (scope.ClassAround is { } around)
            SeekInClass(scope, symbol, around);
    }

    /// <summary>A type scope looks for the name in the class body first.</summary>
    private void SeekInClass(Scope scope, Symbol symbol, Scope around)
    {
        if (around.ClassNamespace is null)
        {
            around.ClassNamespace = new Variable(ClassNamespaceCell, around) { IsCaptured = true };
            around.Variables.Add(around.ClassNamespace);
        }

        symbol.IsSoughtInClass = true;
        ReachThroughClosures(scope.Frame, around.ClassNamespace);
    }

    private void ResolveNonlocal(Scope scope, Symbol symbol)
    {
        if (scope.Kind == ScopeKind.Module)
            throw errors.At(symbol.Directive, "nonlocal declaration not allowed at module level");
        if (FindAround(scope, symbol.Name) is not { } variable)
            throw errors.At(symbol.Directive, $"no binding for nonlocal '{symbol.Name}' found");
        if (variable.Owner.Kind == ScopeKind.TypeParameters && variable.Owner.Find(variable.Name)!.Has(SymbolUses.TypeParameter))
            throw errors.At(symbol.Directive, $"nonlocal binding not allowed for type parameter '{symbol.Name}'");
        if (symbol.Has(SymbolUses.NamedExpression))
            variable.IsRebindable = true;
        Reach(scope, symbol, variable);
    }

    /// <summary>The variable of the nearest enclosing function that binds the name; null where it is global.</summary>
    private static Variable? FindAround(Scope scope, string name)
    {
        for (Scope? outer = scope.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Kind == ScopeKind.Class)
            {
                if (name == ClassCell)
                    return ClassCellOf(outer);
                continue;
            }

            if (outer.Find(name) is not { } symbol)
                continue;
            if (symbol.Has(SymbolUses.Global))
                return null;
            if (symbol.Variable is not null)
                return symbol.Variable;
        }

        return null;
    }

    private static Variable ClassCellOf(Scope scope)
    {
        scope.NeedsClassCell = true;
        foreach (Variable known in scope.Variables)
        {
            if (known.Name == ClassCell && ReferenceEquals(known.Owner, scope))
                return known;
        }

        var cell = new Variable(ClassCell, scope) { IsCaptured = true };
        scope.Variables.Add(cell);
        return cell;
    }

    /// <summary>Makes the variable reachable from the scope: through the closures of all functions in between.</summary>
    private void Reach(Scope scope, Symbol symbol, Variable variable)
    {
        symbol.Variable = variable;
        Scope owner = variable.Owner.Frame;
        symbol.Kind = ReferenceEquals(scope.Frame, owner) ? NameKind.Local : NameKind.Free;
        ReachThroughClosures(scope.Frame, variable);
    }

    private void ReachThroughClosures(Scope frame, Variable variable)
    {
        Scope owner = variable.Owner.Frame;
        while (!ReferenceEquals(frame, owner))
        {
            variable.IsCaptured = true;
            if (frame.AddFreeVariable(variable) && ++_closureVariables > MaxClosureVariables)
                throw errors.Of(SyntaxErrorOrigin.Code).At(frame.Node.Span, $"too many variables in the closures of functions that nest (more than {MaxClosureVariables})");
            frame = frame.Parent!.Frame;
        }
    }
}
