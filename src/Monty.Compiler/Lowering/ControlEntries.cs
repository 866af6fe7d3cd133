using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>A statement that is being executed around the current one, and so must be left properly.</summary>
/// <param name="outer">The handler outside of the statement.</param>
internal abstract class ControlEntry(HandlerReference outer)
{
    public HandlerReference Outer { get; } = outer;
}

/// <summary>A loop's body.</summary>
/// <param name="outer">The handler outside of the loop.</param>
/// <param name="breakLabel">Behind the loop.</param>
/// <param name="continueLabel">Before the next pass.</param>
/// <param name="emitDrop">Drops an iterator that nobody else has; null where that cannot matter.</param>
internal sealed class LoopEntry(HandlerReference outer, int breakLabel, int continueLabel, Action? emitDrop) : ControlEntry(outer)
{
    /// <summary>Whether leaving it before its end runs something.</summary>
    public bool Drops => emitDrop is not null;

    public void EmitDrop() => emitDrop?.Invoke();

    public int BreakLabel { get; } = breakLabel;

    public int ContinueLabel { get; } = continueLabel;
}

/// <summary>What is protected by <c>except</c> clauses: leaving it runs nothing, and is not covered by them.</summary>
internal sealed class ExceptEntry(HandlerReference outer) : ControlEntry(outer);

/// <summary>The body of a <c>with</c>: leaving it calls <c>__exit__</c>.</summary>
internal sealed class WithEntry(HandlerReference outer, Action emitExit) : ControlEntry(outer)
{
    public void EmitExit() => emitExit();
}

/// <summary>A handler's body: leaving it ends the handling of the exception, and forgets the name it was bound to.</summary>
internal sealed class HandledEntry(HandlerReference outer, int saved, int exception, string? name) : ControlEntry(outer)
{
    /// <summary>The slot of what was being handled before.</summary>
    public int Saved { get; } = saved;

    /// <summary>The slot of the exception.</summary>
    public int Exception { get; } = exception;

    /// <summary>The name in <c>except … as name</c>.</summary>
    public string? Name { get; } = name;
}

/// <summary>The body of an <c>except*</c> clause, which <c>return</c>, <c>break</c> and <c>continue</c> must not leave.</summary>
internal sealed class StarEntry(HandlerReference outer) : ControlEntry(outer);

/// <summary>What is protected by a <c>finally</c>: leaving it runs that, and then leaves what is around it.</summary>
internal sealed class FinallyEntry(HandlerReference outer, int label, int selector, int result) : ControlEntry(outer)
{
    /// <summary>The label of the copy of the clause that runs when no exception is raised.</summary>
    public int Label { get; } = label;

    /// <summary>The slot with the number of the exit that was taken.</summary>
    public int Selector { get; } = selector;

    /// <summary>The slot with the value to return afterwards.</summary>
    public int Result { get; } = result;

    /// <summary>Where control goes on afterwards.</summary>
    public List<ControlExit> Exits { get; } = [];

    /// <summary>The writes of <see cref="Selector"/>, which are not needed where there is only one exit.</summary>
    public List<(BasicBlock Block, Instruction Instruction)> Selections { get; } = [];

    /// <summary>What is warned of in the clause.</summary>
    public WarningGroup Warnings { get; } = new();
}

/// <summary>How a statement is left other than by an exception.</summary>
internal enum ExitKind
{
    /// <summary>By its end.</summary>
    End,
    Return,
    Break,
    Continue,
}

/// <summary>A way out of a statement.</summary>
/// <param name="Kind">How.</param>
/// <param name="Loop">The loop of break and continue.</param>
internal readonly record struct ControlExit(ExitKind Kind, LoopEntry? Loop);
