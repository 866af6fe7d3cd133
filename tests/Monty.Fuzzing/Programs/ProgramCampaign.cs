using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Monty.Fuzzing.Programs;

/// <summary>
/// Generated programs, run straight, preempted and reloaded at every checkpoint, and by CPython where there is one: all print the
/// same, and use as many operations. What fails is made as small as it can be.
/// </summary>
internal sealed partial class ProgramCampaign(string? python) : Campaign
{
    private static readonly ResourceLimits Limits = ResourceLimits.Default with { Operations = 2_000_000, Time = TimeSpan.FromSeconds(10) };

    private long _operations;

    public override TimeSpan Patience => TimeSpan.FromMinutes(2);

    public override void Run(long round)
    {
        string source = new ProgramGenerator(RandomOf(round)).Generate();
        Subject = source;
        if (Difference(source) is not { } difference)
            return;
        string small = Shrinker.Shrink(source, smaller => Difference(smaller) is not null);
        throw new FuzzFailure($"{Difference(small) ?? difference}\n{small}");
    }

    public override string ToString() => $"{_operations} operations{(python is null ? "" : ", compared with " + python)}";

    private string? Difference(string source)
    {
        (string straight, long operations) = Outcome(source, null, reloads: false);
        foreach ((long slice, bool reloads) in new[] { (1L, true), (7L, false) })
        {
            (string other, long otherOperations) = Outcome(source, slice, reloads);
            if (other != straight || otherOperations != operations)
                return $"straight ({operations} operations):\n{straight}\nin slices of {slice}{(reloads ? ", reloaded" : "")} ({otherOperations} operations):\n{other}";
        }

        if (python is null || straight.Contains("is not defined", StringComparison.Ordinal))
            return null;
        string expected = OutcomeOfPython(source);
        return WithoutMessages(expected) == WithoutMessages(straight) ? null : $"CPython:\n{expected}\nMonty:\n{straight}";
    }

    /// <summary>The words of errors differ between versions of CPython.</summary>
    private static string WithoutMessages(string output) => ErrorLine().Replace(output, "$1");

    [GeneratedRegex(@"^(\w+(?:Error|Exception|Iteration))\b.*$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    /// <summary>What a program prints, or how it fails, and the operations that it used if it came to its end.</summary>
    private (string Text, long Operations) Outcome(string source, long? slice, bool reloads)
    {
        RunProgress? progress = null;
        try
        {
            var options = new RunOptions { Limits = Limits, ExternalFunctions = [], OperationsPerSlice = slice };
            progress = MontyProgram.Compile(source).Start(options: options);
            while (progress is Preempted preempted)
            {
                progress = reloads ? MontySnapshot.Load(progress.Dump()) : preempted;
                progress = ((Preempted)progress).Resume();
            }

            var completed = (Completed)progress;
            _operations += completed.Usage.Operations;
            return (completed.Stdout, completed.Usage.Operations);
        }
        catch (MontyRuntimeException error)
        {
            return ($"{error.PythonType}: {error.Message}", 0);
        }
        catch (MontySyntaxException error)
        {
            return ($"{error.PythonType}: {error.Message}", 0);
        }
        catch (MontyLimitException limit)
        {
            return ($"limit {limit.Limit}", 0);
        }
        catch (MontySnapshotException error)
        {
            return (error.ToString(), 0);
        }
    }

    private string OutcomeOfPython(string source)
    {
        var start = new ProcessStartInfo(python!, ["-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(source);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : error.Result.TrimEnd().Split('\n')[^1];
    }
}
