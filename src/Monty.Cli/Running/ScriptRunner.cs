using Monty.Cli.Commands;
using Monty.Cli.Functions;

namespace Monty.Cli.Running;

/// <summary>Compiles a script and runs it to its end.</summary>
internal static class ScriptRunner
{
    /// <summary>What showing output may take beyond the limit of time.</summary>
    private static readonly TimeSpan OutputGrace = TimeSpan.FromMilliseconds(50);

    /// <summary>The source is the caller's own: only what it compiles in its turn is limited in size.</summary>
    private static readonly ResourceLimits s_compilation = ResourceLimits.Default with { SourceSize = ResourceLimits.Unlimited };

    /// <exception cref="UsageException">The functions cannot be served.</exception>
    public static async Task<ScriptOutcome> RunAsync(
        SourceFile source, ScriptSettings settings, ScriptOutput output, CancellationToken cancellation)
    {
        MontyProgram program;
        try
        {
            program = MontyProgram.Compile(
                source.Text, new CompileOptions { FileName = source.Name, Inputs = [.. settings.Inputs.Keys], Limits = s_compilation });
        }
        catch (MontySyntaxException error)
        {
            foreach (MontySyntaxWarning warning in error.Warnings)
                output.ShowError(warning.ToString());
            return ScriptOutcome.Of(error);
        }
        catch (MontyLimitException limit)
        {
            return ScriptOutcome.Of(limit);
        }
        catch (MontyInternalException defect)
        {
            return ScriptOutcome.Of(defect);
        }
        catch (ArgumentException problem)
        {
            // The name of a C# parameter says nothing on a command line.
            throw new UsageException(problem.Message.Replace($" (Parameter '{problem.ParamName}')", "", StringComparison.Ordinal));
        }

        await using PythonFunctions? functions = settings.Functions is { } path ? await PythonFunctions.StartAsync(path) : null;
        return await RunAsync(program, settings, functions, output, cancellation);
    }

    private static async Task<ScriptOutcome> RunAsync(
        MontyProgram program, ScriptSettings settings, PythonFunctions? functions, ScriptOutput output, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // The run's own limit counts its execution; showing output and answering calls are to end in time as well.
        if (settings.Timeout < TimeSpan.FromDays(24))
            deadline.CancelAfter(settings.Timeout + (functions is null ? OutputGrace : TimeSpan.Zero));
        try
        {
            (MontyValue value, ResourceUsage usage) = settings.ReloadEvery is { } operations
                ? await new ReloadingDriver(settings, operations, functions, output).RunAsync(program, deadline.Token)
                : await RunStraightAsync(program, settings, functions, output, deadline.Token);
            return ScriptOutcome.Of(value, usage);
        }
        catch (MontyRuntimeException error)
        {
            return ScriptOutcome.Of(error);
        }
        catch (MontyLimitException limit)
        {
            return ScriptOutcome.Of(limit);
        }
        catch (MontyConversionException problem)
        {
            return ScriptOutcome.OfUnreadable(problem);
        }
        catch (MontyInternalException defect)
        {
            return ScriptOutcome.Of(defect);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ScriptOutcome.OfTimeout(settings.Timeout);
        }
    }

    private static async Task<(MontyValue Output, ResourceUsage Usage)> RunStraightAsync(
        MontyProgram program, ScriptSettings settings, PythonFunctions? functions, ScriptOutput output, CancellationToken cancellation)
    {
        MontyHost host = new MontyHost().CollectOutput(false).Print(output.Show).PrintError(output.ShowError);
        functions?.AddTo(host);
        RunResult result = await program.RunAsync(host, settings.Inputs, settings.Limits, cancellation);
        return (result.Output, result.Usage);
    }
}
