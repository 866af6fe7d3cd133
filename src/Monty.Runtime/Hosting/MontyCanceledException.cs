namespace Monty;

/// <summary>The host has cancelled the run, which stopped where it was. It is not over: it can be dumped, or gone on with.</summary>
/// <remarks>
/// <code>
/// try { result = await program.RunAsync(host, cancellation: token); }
/// catch (MontyCanceledException cancelled) when (cancelled.Progress is { } progress)
/// {
///     File.WriteAllBytes("run.snapshot", progress.Dump());      // later: await MontySnapshot.Load(bytes).RunAsync(host)
/// }
/// </code>
/// The tasks of the host's functions that were under way are cancelled by their tokens, and what they still give is not looked at. To the script
/// their calls are without an answer: <see cref="RunProgress.RunAsync"/> makes them again; a host that goes on step by step finds them in
/// <see cref="FuturesPending"/>, or as the <see cref="FunctionCall"/> that the run waits for.
/// </remarks>
public sealed class MontyCanceledException : OperationCanceledException
{
    internal MontyCanceledException(RunProgress? progress, CancellationToken cancellation)
        : base(progress is null ? "The run was cancelled in the middle of a builtin, so it cannot go on." : "The run was cancelled.", cancellation)
    {
        Progress = progress;
    }

    /// <summary>
    /// Where the run stands; going on from here does not heed the token that was cancelled. Null where the run was in a builtin that took more
    /// than some milliseconds to end (a sort or a product of large numbers, say), or in a host function called by a builtin that cannot be suspended: then the run is over.
    /// </summary>
    public RunProgress? Progress { get; }
}
