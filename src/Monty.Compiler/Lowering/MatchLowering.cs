using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary><c>match</c>: the cases are tried in order; a case binds its names only when all of its pattern fits.</summary>
internal sealed class MatchLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void Match(MatchStatement node)
    {
        int mark = Builder.Mark();
        int subject = Builder.NewTemporary();
        function.Expressions.LowerInto(node.Subject, subject);
        int end = Builder.NewLabel();
        for (int i = 0; i < node.Cases.Length; i++)
        {
            bool mayFitAll = i == node.Cases.Length - 1 || node.Cases[i].Guard is not null;
            Case(node.Cases[i], Operand.OfSlot(subject), mayFitAll, end);
        }

        Builder.Start(end);
        Builder.Release(mark);
    }

    private void Case(MatchCase node, Operand subject, bool mayFitAll, int end)
    {
        int mark = Builder.Mark();
        int next = Builder.NewLabel();
        var pattern = new PatternLowering(function, mayFitAll);
        pattern.Match(node.Pattern, subject, next);
        foreach ((string name, int slot) in pattern.Captures)
            function.Names.Store(name, Operand.OfSlot(slot), Positions.Of(node.Pattern));
        Builder.Release(mark);
        if (node.Guard is not null)
        {
            int body = Builder.NewLabel();
            function.Conditions.Branch(node.Guard, body, next);
            Builder.Start(body);
        }

        function.Statements.Lower(node.Body);
        if (Builder.IsOpen)
            Builder.Jump(end);
        Builder.Start(next);
    }
}
