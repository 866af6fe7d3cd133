namespace Monty.Compiler.Semantics;

/// <summary>The builtins that work on the scope of their caller.</summary>
internal static class CallerScopes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "eval", "exec", "globals", "locals", "vars", "dir" };

    /// <summary>Whether a global of that name may be such a builtin.</summary>
    public static bool Concerns(string name) => Names.Contains(name);

    /// <summary>Whether a scope or one inside it reads the name of one that reaches globals, as all do but <c>dir</c>.</summary>
    public static bool CanReachGlobals(Scope scope)
    {
        CompilationStack.Descend();
        return scope.Symbols.Any(symbol => symbol.Variable is null && symbol.Name != "dir" && symbol.Has(SymbolUses.Read) && Concerns(symbol.Name))
            || scope.Children.Any(CanReachGlobals);
    }
}
