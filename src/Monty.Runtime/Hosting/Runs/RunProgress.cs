using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>
/// Where a run stands that is driven step by step: one of <see cref="Completed"/>, <see cref="FunctionCall"/>, <see cref="OsCall"/>,
/// <see cref="NameLookup"/>, <see cref="FuturesPending"/> and <see cref="Preempted"/>.
/// </summary>
/// <remarks>Each goes on once: a second time, or from two threads at once, is an <see cref="InvalidOperationException"/>.</remarks>
public abstract partial class RunProgress
{
    private readonly CodeObject? _code;
    private readonly int _state;

    private protected RunProgress(RunSession session)
    {
        Session = session;
        Step = session.NextStep;
        Usage = session.Usage;
        if (session.InnermostFrame() is not { } frame)
            return;
        _code = frame.Code;
        _state = frame.State;
    }

    /// <summary>Where in the script it waits; null where no Python code is waiting, as at the end.</summary>
    public MontyFrame? Position => _code is null ? null : Frames.At(_code, _state);

    /// <summary>What the run has used up to here.</summary>
    public ResourceUsage Usage { get; }

    /// <summary>The run.</summary>
    internal RunSession Session { get; }

    /// <summary>The number of this step; the run accepts only its latest.</summary>
    internal long Step { get; }

    private protected RunProgress Advance(Resumption resumption) => Session.Advance(Step, resumption);
}

/// <summary>The run has ended.</summary>
public sealed class Completed : RunProgress
{
    internal Completed(RunSession session)
        : base(session)
    {
        Output = session.Output;
        Stdout = session.Context.StandardOutput;
        Stderr = session.Context.StandardError;
    }

    /// <summary>The value of the program's last statement where that is an expression, else None.</summary>
    public MontyValue Output { get; }

    /// <summary>What the script printed; empty where the host does not collect it.</summary>
    public string Stdout { get; }

    /// <summary>What the script wrote to standard error; empty where the host does not collect it.</summary>
    public string Stderr { get; }
}

/// <summary>The slice of operations is spent; the run can go on with another, or be dropped.</summary>
public sealed class Preempted : RunProgress
{
    internal Preempted(RunSession session)
        : base(session)
    {
    }

    /// <summary>Goes on with another slice.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume() => Advance(ResumeSlice.Instance);
}
