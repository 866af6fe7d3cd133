using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Warns of <c>return</c>, <c>break</c> and <c>continue</c> in a <c>finally</c> clause, which lose the exception (PEP 765).</summary>
/// <remarks>As in CPython, only what is innermost of clause, loop and function counts.</remarks>
internal sealed class FinallyExits(SyntaxErrors errors, WarningGroup warnings)
{
    /// <summary>Whether the current code is in a <c>finally</c> clause, and in no loop or function that is in it.</summary>
    public bool InClause { get; private set; }

    /// <summary>Begins a clause, a loop's body or a function; returns what to end it with.</summary>
    public bool Enter(bool isClause)
    {
        bool before = InClause;
        InClause = isClause;
        return before;
    }

    public void Leave(bool before) => InClause = before;

    public void Note(Statement exit, string keyword)
    {
        if (InClause)
            warnings.Add(errors.Warning(exit.Span, $"'{keyword}' in a 'finally' block"));
    }
}
