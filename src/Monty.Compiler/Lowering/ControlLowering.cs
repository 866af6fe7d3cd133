using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>return</c>, <c>break</c> and <c>continue</c>: on the way out, the statements around are left one by one.</summary>
internal sealed class ControlLowering(FunctionLowering function)
{
    private readonly List<ControlEntry> _entries = [];

    private IrBuilder Builder => function.Builder;

    public void Push(ControlEntry entry) => _entries.Add(entry);

    public void Pop() => _entries.RemoveAt(_entries.Count - 1);

    public void Return(ReturnStatement node)
    {
        if (function.Frame.Kind != ScopeKind.Function)
            throw function.Errors.At(node.Span, "'return' outside function");

        // CPython reports a constant where it stands.
        Node place = node.Value is NoneConstant or BooleanConstant or EllipsisConstant or IntegerConstant or FloatConstant or ImaginaryConstant
            or StringConstant or BytesConstant ? node.Value : node;
        RefuseInStarBlock(place, _ => false);
        bool isAsyncGenerator = function.Kind == CodeKind.AsyncGenerator;
        if (isAsyncGenerator && node.Value is not null)
            throw function.Errors.At(node.Span, "'return' with value in async generator");
        int mark = Builder.Mark();
        Operand value = node.Value is null ? Builder.None() : function.Expressions.Lower(node.Value);
        Note(_ => false);
        Leave(new ControlExit(ExitKind.Return, null), value);
        Builder.Release(mark);
    }

    public void Break(BreakStatement node)
    {
        RefuseInStarBlock(node, entry => entry is LoopEntry);
        LoopEntry loop = InnermostLoop() ?? throw function.Errors.At(node.Span, "'break' outside loop");
        Note(entry => ReferenceEquals(entry, loop));
        Leave(new ControlExit(ExitKind.Break, loop), Operand.None);
    }

    public void Continue(ContinueStatement node)
    {
        RefuseInStarBlock(node, entry => entry is LoopEntry);
        LoopEntry loop = InnermostLoop() ?? throw function.Errors.At(node.Span, "'continue' not properly in loop");
        Note(entry => ReferenceEquals(entry, loop));
        Leave(new ControlExit(ExitKind.Continue, loop), Operand.None);
    }

    /// <summary>The handlers that the current code is in, if any.</summary>
    public (HandledEntry Outermost, HandledEntry Innermost)? Handled()
    {
        HandledEntry? outermost = null;
        HandledEntry? innermost = null;
        foreach (ControlEntry entry in _entries)
        {
            if (entry is not HandledEntry handled)
                continue;
            outermost ??= handled;
            innermost = handled;
        }

        return outermost is null ? null : (outermost, innermost!);
    }

    /// <summary>Leaves the statements around, innermost first, as far as the exit goes or the next <c>finally</c>.</summary>
    public void Leave(ControlExit exit, Operand value)
    {
        HandlerReference handler = Builder.Handler;
        int mark = Builder.Mark();
        value = Keep(exit, value);
        bool isDone = false;
        for (int i = _entries.Count - 1; i >= 0 && !isDone; i--)
            isDone = LeaveEntry(_entries[i], exit, value);
        if (!isDone)
            Builder.Emit(new Return { Value = value }, default);
        Builder.Release(mark);
        Builder.SetHandler(handler);
    }

    /// <summary>Notes that the protected statement is left in this way, and goes to the <c>finally</c> clause.</summary>
    public void EnterFinally(FinallyEntry entry, ControlExit exit, Operand value)
    {
        int index = entry.Exits.IndexOf(exit);
        if (index < 0)
        {
            index = entry.Exits.Count;
            entry.Exits.Add(exit);
        }

        if (exit.Kind == ExitKind.Return)
            Builder.Move(entry.Result, value);
        BasicBlock block = Builder.Current;
        var selection = Builder.Emit(
            new Move { Target = entry.Selector, Source = Builder.Constant(PyValue.Int(index)) }, default);
        entry.Selections.Add((block, selection));
        Builder.Jump(entry.Label);
    }

    public void EmitHandledExit(HandledEntry entry)
    {
        Builder.Emit(new PopHandled { Saved = Operand.OfSlot(entry.Saved) }, default);
        if (entry.Name is not null)
            function.Names.Forget(entry.Name, default);
    }

    /// <summary>CPython makes the <c>finally</c> clauses here that are on the way out.</summary>
    private void Note(Predicate<ControlEntry> isTarget)
    {
        for (int i = _entries.Count - 1; i >= 0 && !isTarget(_entries[i]); i--)
        {
            if (_entries[i] is FinallyEntry clause)
                function.Program.Warnings.Repeat(clause.Warnings);
        }
    }

    /// <summary>Leaves one statement; returns whether control has gone.</summary>
    private bool LeaveEntry(ControlEntry entry, ControlExit exit, Operand value)
    {
        Builder.SetHandler(entry.Outer);
        switch (entry)
        {
            case LoopEntry loop when ReferenceEquals(loop, exit.Loop):
                if (exit.Kind == ExitKind.Break)
                    loop.EmitDrop();
                Builder.Jump(exit.Kind == ExitKind.Break ? loop.BreakLabel : loop.ContinueLabel);
                return true;
            case LoopEntry loop:
                loop.EmitDrop();
                return false;
            case FinallyEntry protectedEntry:
                EnterFinally(protectedEntry, exit, value);
                return true;
            case WithEntry with:
                with.EmitExit();
                return false;
            case HandledEntry handled:
                EmitHandledExit(handled);
                return false;
            default:
                return false;
        }
    }

    /// <summary>The value to return, safe from what runs on the way out.</summary>
    private Operand Keep(ControlExit exit, Operand value)
    {
        if (exit.Kind != ExitKind.Return || !value.IsSlot || Builder.IsTemporary(value.Slot) || !RunsCodeOnExit())
            return value;
        int copy = Builder.NewTemporary();
        Builder.Move(copy, value);
        return Operand.OfSlot(copy);
    }

    /// <exception cref="MontySyntaxException">An <c>except*</c> clause lies between the statement and what it leaves.</exception>
    private void RefuseInStarBlock(Node node, Predicate<ControlEntry> isTarget)
    {
        for (int i = _entries.Count - 1; i >= 0 && !isTarget(_entries[i]); i--)
        {
            if (_entries[i] is StarEntry)
                throw function.Errors.At(node.Span, "'break', 'continue' and 'return' cannot appear in an except* block");
        }
    }

    private bool RunsCodeOnExit()
    {
        foreach (ControlEntry entry in _entries)
        {
            if (entry is not (LoopEntry { Drops: false } or ExceptEntry))
                return true;
        }

        return false;
    }

    private LoopEntry? InnermostLoop()
    {
        for (int i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i] is LoopEntry loop)
                return loop;
        }

        return null;
    }
}
