using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary><c>from __future__ import annotations</c></summary>
internal static class FutureAnnotations
{
    /// <summary>Whether the module has it at its top; where it stands elsewhere it is an error.</summary>
    public static bool IsOn(Module module)
    {
        foreach (Statement statement in module.Body.Statements)
        {
            if (statement is not ImportFromStatement { Level: 0, Module: "__future__" } import)
            {
                if (statement is ExpressionStatement { Value: StringConstant })
                    continue;
                return false;
            }

            foreach (Alias alias in import.Names)
            {
                if (alias.Name == "annotations")
                    return true;
            }
        }

        return false;
    }
}
