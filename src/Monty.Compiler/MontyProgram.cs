using Monty.Compiler;
using Monty.Compiler.Emit;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>A compiled Python program: immutable, to be run any number of times, by any number of threads.</summary>
/// <remarks>
/// <code>
/// var program = MontyProgram.Compile("x + 1", new CompileOptions { Inputs = ["x"] });
/// long two = program.Run(inputs: new() { ["x"] = 1 }).Output.AsInt64();
/// </code>
/// </remarks>
public sealed partial class MontyProgram
{
    private static readonly MontyHost NoFunctions = new();

    private readonly string[] _inputs;

    /// <summary>For each input the index of its global name; -1 where the program does not mention it.</summary>
    private readonly int[] _inputGlobals;

    internal MontyProgram(CompiledProgram code, CompileOptions options)
    {
        Code = code;
        Options = options;
        _inputs = [.. options.Inputs];
        _inputGlobals = Array.ConvertAll(_inputs, input => IndexOf(code.GlobalNames, input));
    }

    /// <summary>The options that the program was compiled with.</summary>
    public CompileOptions Options { get; }

    /// <summary>The source text.</summary>
    public string Source => Code.Source;

    /// <summary>What CPython warns of when it compiles the program; each run begins by writing them to its standard error.</summary>
    public IReadOnlyList<MontySyntaxWarning> Warnings => Code.Warnings;

    /// <summary>The compiled code.</summary>
    internal CompiledProgram Code { get; }

    /// <summary>Compiles a program. Nothing is run.</summary>
    /// <exception cref="MontySyntaxException">The source is not a Python program, or uses a construct that is refused by name.</exception>
    /// <exception cref="MontyLimitException">The source is longer than <see cref="ResourceLimits.SourceSize"/> of the options allows.</exception>
    /// <exception cref="MontyInternalException">A defect of Monty.</exception>
    public static MontyProgram Compile(string source, CompileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= CompileOptions.Default;
        options.Limits.RequireSourceSize(source);
        try
        {
            return new MontyProgram(CompilationPipeline.Compile(source, options.FileName), options);
        }
        catch (Exception defect) when (defect is not MontyException)
        {
            throw new MontyInternalException(defect);
        }
    }

    /// <summary>Begins a run that the host drives step by step: each call of a host function comes out as a <see cref="FunctionCall"/>.</summary>
    /// <param name="inputs">A value for each of <see cref="CompileOptions.Inputs"/>.</param>
    /// <param name="options">Limits and more.</param>
    /// <param name="cancellation">Stops the run wherever it is, with a <see cref="MontyCanceledException"/>.</param>
    /// <exception cref="ArgumentException">An input is missing, or one is unknown.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    /// <exception cref="MontyConversionException">An input or the result cannot cross.</exception>
    /// <exception cref="MontyInternalException">A defect of Monty.</exception>
    public RunProgress Start(
        Dictionary<string, MontyValue>? inputs = null,
        RunOptions? options = null,
        CancellationToken cancellation = default)
    {
        options ??= RunOptions.Default;
        StartRun start = Begin(inputs);
        var errors = new HostErrors();
        var traits = new RunTraits(options.CollectOutput, options.OperationsPerSlice, cancellation);
        var session = new RunSession(Code, options.Limits, new StepBinding(errors, options), errors, traits);
        return session.Advance(0, start);
    }

    /// <summary>Runs the program to its end on this thread, which also waits where the script waits for the host.</summary>
    /// <param name="host">The functions that the script may call; none where null.</param>
    /// <param name="inputs">A value for each of <see cref="CompileOptions.Inputs"/>.</param>
    /// <param name="limits">What the run may use; <see cref="ResourceLimits.Default"/> where null.</param>
    /// <param name="cancellation">Stops the run wherever it is, with a <see cref="MontyCanceledException"/>.</param>
    /// <exception cref="ArgumentException">An input is missing, or one is unknown.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    /// <exception cref="MontyConversionException">An input or the result cannot cross.</exception>
    /// <exception cref="MontyInternalException">A defect of Monty.</exception>
    public RunResult Run(
        MontyHost? host = null,
        Dictionary<string, MontyValue>? inputs = null,
        ResourceLimits? limits = null,
        CancellationToken cancellation = default)
    {
        StartRun start = Begin(inputs);
        return Driver(host, limits, cancellation).Run(start);
    }

    /// <summary>
    /// Runs the program to its end: on the caller's thread until it first waits for the host, then on threads of the pool, and
    /// on none while it waits.
    /// </summary>
    /// <param name="host">The functions that the script may call; none where null.</param>
    /// <param name="inputs">A value for each of <see cref="CompileOptions.Inputs"/>.</param>
    /// <param name="limits">What the run may use; <see cref="ResourceLimits.Default"/> where null.</param>
    /// <param name="cancellation">Stops the run wherever it is, with a <see cref="MontyCanceledException"/>.</param>
    /// <exception cref="ArgumentException">An input is missing, or one is unknown.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    /// <exception cref="MontyConversionException">An input or the result cannot cross.</exception>
    /// <exception cref="MontyInternalException">A defect of Monty.</exception>
    public Task<RunResult> RunAsync(
        MontyHost? host = null,
        Dictionary<string, MontyValue>? inputs = null,
        ResourceLimits? limits = null,
        CancellationToken cancellation = default)
    {
        StartRun start = Begin(inputs);
        return Driver(host, limits, cancellation).RunAsync(start);
    }

    private RunDriver Driver(MontyHost? host, ResourceLimits? limits, CancellationToken cancellation)
    {
        host ??= NoFunctions;
        host.Use();
        var errors = new HostErrors();
        var binding = new HostBinding(host, errors, cancellation);
        var traits = new RunTraits(host.CollectsOutput, null, cancellation);
        var session = new RunSession(Code, limits ?? ResourceLimits.Default, binding, errors, traits);
        return new RunDriver(session, binding);
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return i;
        }

        return -1;
    }

    private StartRun Begin(Dictionary<string, MontyValue>? inputs)
    {
        int given = inputs?.Count ?? 0;
        var values = _inputs.Length == 0 ? [] : new MontyValue[_inputs.Length];
        int found = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (inputs is not null && inputs.TryGetValue(_inputs[i], out values[i]))
                found++;
            values[i].RequireCrossing();
        }

        if (found < _inputs.Length || given > found)
            throw InputMismatch(inputs ?? []);
        return new StartRun(values, _inputs, _inputGlobals);
    }

    private ArgumentException InputMismatch(Dictionary<string, MontyValue> inputs)
    {
        string[] missing = Array.FindAll(_inputs, input => !inputs.ContainsKey(input));
        string[] unknown = [.. inputs.Keys.Where(name => Array.IndexOf(_inputs, name) < 0)];
        var problems = new List<string>();
        if (missing.Length > 0)
            problems.Add("no value was given for the input " + Listed(missing));
        if (unknown.Length > 0)
            problems.Add($"the program was compiled without the input {Listed(unknown)} (see {nameof(CompileOptions)}.{nameof(CompileOptions.Inputs)})");
        return new ArgumentException(string.Join("; ", problems), nameof(inputs));
    }

    private static string Listed(string[] names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
