using System.Text;

namespace Monty.Compiler.Semantics;

/// <summary>Scopes and symbols as text, for <c>monty dump scopes</c> and goldens.</summary>
internal static class ScopeDumper
{
    public static string Dump(ScopeTable table)
    {
        var text = new StringBuilder();
        Write(text, table.Module, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Scope scope, int depth)
    {
        CompilationStack.Descend();
        Indent(text, depth).Append(scope.Kind.ToString().ToLowerInvariant()).Append(' ').Append(scope.Name)
            .Append(" @").Append(scope.Node.Span.StartLine).Append(Traits(scope)).Append('\n');
        foreach (Symbol symbol in scope.Symbols)
        {
            Indent(text, depth + 1).Append(symbol.Name).Append(": ").Append(Describe(symbol)).Append(" (")
                .Append(symbol.Uses.ToString().ToLowerInvariant()).Append(")\n");
        }

        if (scope.FreeVariables.Count > 0)
            Indent(text, depth + 1).Append("closure: ").AppendJoin(", ", scope.FreeVariables.Select(v => v.Name)).Append('\n');
        foreach (Scope child in scope.Children)
            Write(text, child, depth + 1);
    }

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', depth * 2);

    private static string Traits(Scope scope)
    {
        var traits = new StringBuilder();
        if (scope.IsInlined)
            traits.Append(" inlined");
        if (scope.IsAsyncFunction)
            traits.Append(" async");
        if (scope.IsGenerator)
            traits.Append(" generator");
        if (scope.HasAwait)
            traits.Append(" awaits");
        if (scope.NeedsClassCell)
            traits.Append(" class-cell");
        return traits.ToString();
    }

    private static string Describe(Symbol symbol) => symbol.Kind switch
    {
        NameKind.Local => symbol.Variable!.IsCaptured ? "cell" : "local",
        NameKind.Free => "free",
        NameKind.Namespace => "namespace",
        NameKind.GlobalExplicit => "global (explicit)",
        _ => "global",
    };
}
