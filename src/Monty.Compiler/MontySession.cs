using Monty.Compiler;
using Monty.Compiler.Emit;
using Monty.Compiler.Lowering;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>A Python program in instalments: each feed uses the globals, functions, classes and modules of those before it.</summary>
/// <remarks>
/// <code>
/// var session = new MontySession();
/// session.Feed("x = 20");
/// long output = session.Feed("x + 1").Output.AsInt64();
/// </code>
/// A feed that fails or is cancelled keeps what it did until then. Limits hold for each feed, but memory counts everything that is alive. Tasks
/// and calls that a feed leaves waiting end with it. One that was cancelled can be gone on with until the next feed begins. A session belongs to one thread at a time.
/// </remarks>
public sealed partial class MontySession
{
    private static readonly MontyHost NoFunctions = new();

    private SessionState? _state;

    /// <summary>The feed that is under way, or the last one.</summary>
    private RunSession? _run;

    /// <summary>How many feeds were begun.</summary>
    public int FeedCount { get; private set; }

    /// <summary>Where the feed stands that waits for its host, as after loading a dump; null where none does.</summary>
    public RunProgress? Progress => _run is { HasEnded: false } run ? run.Latest : null;

    /// <summary>Runs a feed to its end on this thread, which also waits where the script waits for the host.</summary>
    /// <param name="source">Python statements.</param>
    /// <param name="host">The functions that the feed may call; none where null.</param>
    /// <param name="inputs">Global variables to set before.</param>
    /// <param name="limits">What the feed may use; <see cref="ResourceLimits.Default"/> where null.</param>
    /// <param name="cancellation">Stops the feed wherever it is, with a <see cref="MontyCanceledException"/>.</param>
    /// <exception cref="InvalidOperationException">An earlier feed has not ended.</exception>
    /// <exception cref="ArgumentException">An input's name is no identifier.</exception>
    /// <exception cref="MontySyntaxException">The source is not Python, or unfinished; nothing was run.</exception>
    /// <exception cref="MontyRuntimeException">The feed ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    /// <exception cref="MontyConversionException">An input or the result cannot cross.</exception>
    /// <exception cref="MontyInternalException">A defect of Monty.</exception>
    public RunResult Feed(
        string source,
        MontyHost? host = null,
        Dictionary<string, MontyValue>? inputs = null,
        ResourceLimits? limits = null,
        CancellationToken cancellation = default)
        => Driver(source, host, inputs, limits, cancellation, out StartRun start).Run(start);

    /// <summary>
    /// Runs a feed to its end: on the caller's thread until it first waits for the host, then on threads of the pool, and on none
    /// while it waits.
    /// </summary>
    /// <inheritdoc cref="Feed"/>
    public Task<RunResult> FeedAsync(
        string source,
        MontyHost? host = null,
        Dictionary<string, MontyValue>? inputs = null,
        ResourceLimits? limits = null,
        CancellationToken cancellation = default)
        => Driver(source, host, inputs, limits, cancellation, out StartRun start).RunAsync(start);

    /// <summary>Begins a feed that the host drives step by step, as <see cref="MontyProgram.Start"/> begins a program.</summary>
    /// <param name="source">Python statements.</param>
    /// <param name="inputs">Global variables to set before.</param>
    /// <param name="options">Limits and more.</param>
    /// <param name="cancellation">Stops the feed wherever it is, with a <see cref="MontyCanceledException"/>.</param>
    /// <exception cref="InvalidOperationException">An earlier feed has not ended.</exception>
    /// <exception cref="ArgumentException">An input's name is no identifier.</exception>
    /// <exception cref="MontySyntaxException">The source is not Python, or unfinished; nothing was run.</exception>
    /// <exception cref="MontyRuntimeException">The feed ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    /// <exception cref="MontyConversionException">An input or the result cannot cross.</exception>
    /// <exception cref="MontyInternalException">A defect of Monty.</exception>
    public RunProgress Start(
        string source,
        Dictionary<string, MontyValue>? inputs = null,
        RunOptions? options = null,
        CancellationToken cancellation = default)
    {
        options ??= RunOptions.Default;
        CompiledProgram program = Compile(source, options.Limits);
        StartRun start = Inputs(inputs);
        var errors = new HostErrors();
        var traits = new RunTraits(options.CollectOutput, options.OperationsPerSlice, cancellation);
        return Begin(program, options.Limits, new StepBinding(errors, options), errors, traits).Advance(0, start);
    }

    /// <summary>Gives up the feed that waits for its host; what it did stays done. Its <see cref="RunProgress"/> cannot be resumed.</summary>
    /// <exception cref="InvalidOperationException">The feed is executing.</exception>
    public void Abandon()
    {
        if (_run is not { HasEnded: false } run)
            return;
        if (run.Latest is null)
            throw new InvalidOperationException("a feed of this session is executing");
        run.End();
    }

    private RunDriver Driver(
        string source,
        MontyHost? host,
        Dictionary<string, MontyValue>? inputs,
        ResourceLimits? limits,
        CancellationToken cancellation,
        out StartRun start)
    {
        CompiledProgram program = Compile(source, limits ?? ResourceLimits.Default);
        start = Inputs(inputs);
        host ??= NoFunctions;
        host.Use();
        var errors = new HostErrors();
        var binding = new HostBinding(host, errors, cancellation);
        var traits = new RunTraits(host.CollectsOutput, null, cancellation);
        return new RunDriver(Begin(program, limits ?? ResourceLimits.Default, binding, errors, traits), binding);
    }

    private CompiledProgram Compile(string source, ResourceLimits limits)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (_run is { HasEnded: false, WasCancelled: true } cancelled)
            cancelled.End();
        if (_run is { HasEnded: false })
            throw new InvalidOperationException("a feed of this session has not ended: go on with its progress, or abandon it");
        limits.RequireSourceSize(source);
        try
        {
            return new CompiledProgram(CompilationPipeline.Lower(source, $"<python-input-{FeedCount}>", ProgramForm.Feed));
        }
        catch (Exception defect) when (defect is not MontyException)
        {
            throw new MontyInternalException(defect);
        }
    }

    private RunSession Begin(
        CompiledProgram program, ResourceLimits limits, OutputBinding host, HostErrors errors, RunTraits traits)
    {
        _run = new RunSession(program, limits, host, errors, traits, Kept);
        _state = null;
        FeedCount++;
        return _run;
    }

    private static StartRun Inputs(Dictionary<string, MontyValue>? inputs)
    {
        string[] names = inputs is null ? [] : [.. inputs.Keys];
        foreach (string name in names)
        {
            if (!PythonNames.IsIdentifier(name))
                throw new ArgumentException($"'{name}' is not a Python identifier, so it cannot be an input", nameof(inputs));
            inputs![name].RequireCrossing();
        }

        return new StartRun(Array.ConvertAll(names, name => inputs![name]), names, Array.ConvertAll(names, _ => -1));
    }
}
