using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;

namespace Monty;

/// <remarks>Going on without steps: with functions of a <see cref="MontyHost"/>, after a dump was loaded or a run was cancelled.</remarks>
public abstract partial class RunProgress
{
    private static readonly MontyHost NoFunctions = new();

    /// <summary>
    /// Goes on to the end with the functions of a host, as <see cref="M:Monty.MontyProgram.RunAsync(Monty.MontyHost,System.Collections.Generic.Dictionary{System.String,Monty.MontyValue},Monty.ResourceLimits,System.Threading.CancellationToken)"/>
    /// runs a program. Calls that have no answer yet are made, those that were put off among them; where they were under way before, they are made again.
    /// </summary>
    /// <param name="host">The functions that the script may call; none where null. Output goes where this host says.</param>
    /// <param name="cancellation">Stops the run wherever it is, with a <see cref="MontyCanceledException"/>.</param>
    /// <exception cref="InvalidOperationException">The run has completed, this step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    /// <exception cref="MontyConversionException">The result cannot cross.</exception>
    public Task<RunResult> RunAsync(MontyHost? host = null, CancellationToken cancellation = default)
        => Driver(host, cancellation, out Resumption next).RunAsync(next);

    /// <summary>Goes on to the end on this thread, which also waits where the script waits for the host; otherwise as <see cref="RunAsync"/>.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public RunResult Run(MontyHost? host = null, CancellationToken cancellation = default)
        => Driver(host, cancellation, out Resumption next).Run(next);

    private RunDriver Driver(MontyHost? host, CancellationToken cancellation, out Resumption next)
    {
        RunOutcome outcome = Outcome;
        host ??= NoFunctions;
        host.Use();
        var binding = new HostBinding(host, Session.Errors, cancellation);
        next = new ResumeDriven(outcome, binding);
        Session.Take(Step);
        Session.Drive(binding, cancellation);
        return new RunDriver(Session, binding);
    }

    /// <summary>What the run waits for.</summary>
    /// <exception cref="InvalidOperationException">For nothing: it has completed.</exception>
    internal RunOutcome Outcome => this switch
    {
        HostRequest => RunOutcome.HostCall,
        NameLookup => RunOutcome.NameLookup,
        FuturesPending => RunOutcome.FuturesPending,
        Preempted => RunOutcome.Preempted,
        _ => throw new InvalidOperationException("a run that has completed has nothing to go on with; keep its output instead"),
    };
}
