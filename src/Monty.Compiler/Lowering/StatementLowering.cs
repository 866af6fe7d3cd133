using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Statements: the simple ones here, each other by the collaborator for it.</summary>
internal sealed class StatementLowering(FunctionLowering function) : StatementVisitor<Unit>
{
    private IrBuilder Builder => function.Builder;

    public void Lower(Block? block)
    {
        if (block is null)
            return;
        foreach (Statement statement in block.Statements)
            Lower(statement);
    }

    public void Lower(Statement statement)
    {
        CompilationStack.Descend();
        statement.Accept(this);
    }

    public override Unit VisitFunctionDefinition(FunctionDefinition node)
    {
        function.Definitions.Define(node);
        return default;
    }

    public override Unit VisitClassDefinition(ClassDefinition node)
    {
        function.Classes.Define(node);
        return default;
    }

    public override Unit VisitIf(IfStatement node)
    {
        int end = Builder.NewLabel();
        foreach (IfBranch branch in node.Branches)
        {
            int body = Builder.NewLabel();
            int next = Builder.NewLabel();
            function.Conditions.Branch(branch.Test, body, next);
            Builder.Start(body);
            Lower(branch.Body);
            if (Builder.IsOpen)
                Builder.Jump(end);
            Builder.Start(next);
        }

        Lower(node.OrElse);
        Builder.Start(end);
        return default;
    }

    public override Unit VisitWhile(WhileStatement node)
    {
        function.Loops.While(node);
        return default;
    }

    public override Unit VisitFor(ForStatement node)
    {
        function.Loops.For(node);
        return default;
    }

    public override Unit VisitWith(WithStatement node)
    {
        function.Withs.With(node);
        return default;
    }

    public override Unit VisitTry(TryStatement node)
    {
        function.Tries.Try(node);
        return default;
    }

    public override Unit VisitMatch(MatchStatement node)
    {
        function.Matches.Match(node);
        return default;
    }

    public override Unit VisitReturn(ReturnStatement node)
    {
        function.Control.Return(node);
        return default;
    }

    public override Unit VisitDelete(DeleteStatement node)
    {
        foreach (Expression target in node.Targets)
            function.Targets.Delete(target);
        return default;
    }

    public override Unit VisitAssign(AssignStatement node)
    {
        function.Assignments.Assign(node);
        return default;
    }

    public override Unit VisitAugmentedAssign(AugmentedAssignStatement node)
    {
        function.Assignments.AssignAugmented(node);
        return default;
    }

    public override Unit VisitAnnotatedAssign(AnnotatedAssignStatement node)
    {
        function.Assignments.AssignAnnotated(node);
        return default;
    }

    public override Unit VisitTypeAlias(TypeAliasStatement node)
    {
        function.Generics.DefineAlias(node);
        return default;
    }

    public override Unit VisitRaise(RaiseStatement node)
    {
        int mark = Builder.Mark();
        Operand exception = Operand.None;
        Operand cause = Operand.None;
        if (node.Exception is not null)
            exception = function.Expressions.LowerBefore(node.Exception, node.Cause);
        if (node.Cause is not null)
            cause = function.Expressions.Lower(node.Cause);
        Builder.Release(mark);
        Builder.Emit(new Raise { Exception = exception, Cause = cause }, Positions.Of(node));
        return default;
    }

    public override Unit VisitAssert(AssertStatement node)
    {
        function.Program.Warnings.CheckAssert(node);
        int failed = Builder.NewLabel();
        int end = Builder.NewLabel();
        function.Conditions.Branch(node.Test, end, failed);
        Builder.Start(failed);
        int mark = Builder.Mark();
        int error = Builder.NewTemporary();
        Builder.Emit(new LoadAssertionError { Target = error }, Positions.Of(node));
        if (node.Message is not null)
        {
            Operand message = function.Expressions.Lower(node.Message);
            Builder.Emit(
                new Ir.Call { Target = error, Callee = Operand.OfSlot(error), Arguments = [message] }, Positions.Of(node));
        }

        Builder.Release(mark);
        Builder.Emit(new Raise { Exception = Operand.OfSlot(error), Cause = Operand.None }, Positions.Of(node.Test));
        Builder.Start(end);
        return default;
    }

    public override Unit VisitImport(ImportStatement node)
    {
        function.Imports.Import(node);
        return default;
    }

    public override Unit VisitImportFrom(ImportFromStatement node)
    {
        function.Imports.ImportFrom(node);
        return default;
    }

    public override Unit VisitGlobal(GlobalStatement node) => default;

    public override Unit VisitNonlocal(NonlocalStatement node) => default;

    public override Unit VisitExpressionStatement(ExpressionStatement node)
    {
        int mark = Builder.Mark();
        Operand value = function.Expressions.Lower(node.Value);
        if (function.Program.Form == ProgramForm.Single && function.Kind == CodeKind.Module)
        {
            int shown = Builder.NewTemporary();
            function.TypeScopes.Intrinsic(Intrinsic.ShowValue, "", shown, [value], Positions.Of(node.Value));
        }

        Builder.Release(mark);
        return default;
    }

    public override Unit VisitPass(PassStatement node) => default;

    public override Unit VisitBreak(BreakStatement node)
    {
        function.Control.Break(node);
        return default;
    }

    public override Unit VisitContinue(ContinueStatement node)
    {
        function.Control.Continue(node);
        return default;
    }
}
