using System.Collections.Frozen;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering;

/// <summary><c>from __future__ import …</c>: every feature is on already, so they change and bind nothing.</summary>
internal static class FutureImports
{
    private const string ModuleName = "__future__";

    private static readonly FrozenSet<string> Features = FrozenSet.Create(
        StringComparer.Ordinal,
        "nested_scopes",
        "generators",
        "division",
        "absolute_import",
        "with_statement",
        "print_function",
        "unicode_literals",
        "barry_as_FLUFL",
        "generator_stop",
        "annotations");

    public static bool IsFuture(ImportFromStatement node) => node.Level == 0 && node.Module == ModuleName;

    /// <summary>They may stand only at the top, and may name only features there are.</summary>
    public static void Check(Module module, SyntaxErrors errors)
    {
        foreach (Statement statement in module.Body.Statements)
        {
            if (statement is ImportFromStatement import && IsFuture(import))
                CheckFeatures(import, errors);
            else if (statement is not ExpressionStatement { Value: StringConstant } || !ReferenceEquals(statement, module.Body.Statements[0]))
                break;
        }
    }

    /// <summary>Called where one is met in the program's body; only those at the top were checked.</summary>
    public static void RequireTop(ImportFromStatement node, Module module, SyntaxErrors errors)
    {
        foreach (Statement statement in module.Body.Statements)
        {
            if (ReferenceEquals(statement, node))
                return;
            bool isDocstring = ReferenceEquals(statement, module.Body.Statements[0])
                && statement is ExpressionStatement { Value: StringConstant };
            if (!isDocstring && !(statement is ImportFromStatement import && IsFuture(import)))
                break;
        }

        throw errors.Of(SyntaxErrorOrigin.Symbols).At(node.Span, "from __future__ imports must occur at the beginning of the file");
    }

    private static void CheckFeatures(ImportFromStatement node, SyntaxErrors errors)
    {
        foreach (Alias alias in node.Names)
        {
            if (alias.Name == "braces")
                throw errors.At(alias.Span, "not a chance");
            if (!Features.Contains(alias.Name))
                throw errors.At(alias.Span, $"future feature {alias.Name} is not defined");
            if (alias.Name == "barry_as_FLUFL")
                throw errors.Unsupported(alias.Span, "'from __future__ import barry_as_FLUFL'");
        }
    }
}
