using System.Text;
using Monty.Cases.Tests;

namespace Monty.Fuzzing.Programs;

/// <summary>A program that is run once, with a host that has the functions <c>host</c>, answered at once, and <c>fetch</c>, answered when all waits.</summary>
internal sealed class ProgramRun(string source, ResourceLimits limits, CompileCache programs)
{
    private readonly StringBuilder _output = new();

    /// <summary>Whether the output is that of a program that passed a limit, which CPython does not have.</summary>
    public static bool IsLimited(string output) => output.EndsWith(" limit\n", StringComparison.Ordinal);

    public string Straight(out long operations)
    {
        long reloads = 0;
        return Sliced(null, reloads: false, emits: false, ref reloads, out operations);
    }

    /// <summary>In slices; with <paramref name="emits"/> emitted, or where it <paramref name="reloads"/> interpreted and emitted in turn.</summary>
    public string Sliced(long? slice, bool reloads, bool emits, ref long count, out long operations)
    {
        operations = 0;
        try
        {
            var options = new RunOptions { Limits = limits, ExternalFunctions = ["host", "fetch"], OperationsPerSlice = slice, Print = Print, CollectOutput = false };
            RunProgress progress = programs.Compile(source, new CompileOptions { FileName = "main.py" }).Start(options: options);
            while (progress is not Completed)
            {
                if (reloads)
                {
                    count++;
                    progress = MontySnapshot.Load(progress.Dump(), options: options);
                }

                if (slice is not null)
                    EmissionChoice.Make(progress, isEmitted: emits && (!reloads || count % 2 == 0));
                progress = Answer(progress);
            }

            operations = ((Completed)progress).Usage.Operations;
        }
        catch (MontyRuntimeException error)
        {
            operations = error.Usage.Operations;
            _output.Append(error).Append('\n');
        }
        catch (MontySyntaxException error)
        {
            _output.Append(error.PythonType).Append(": ").Append(error.Message).Append('\n');
        }
        catch (MontyLimitException limit)
        {
            operations = limit.Usage.Operations;
            // Where a run is stopped may differ by an operation or two, so that it is no matter what it printed.
            return $"{limit.Limit} limit\n";
        }
        catch (MontyConversionException)
        {
            // The host is to give back what it got, and some values come out as a text only: such a program says nothing.
            return "conversion limit\n";
        }
        catch (Exception error) when (error is MontyInternalException or MontySnapshotException)
        {
            _output.Append(error).Append('\n');
        }

        return _output.ToString();
    }

    private void Print(string text) => _output.Append(text);

    private static RunProgress Answer(RunProgress progress) => progress switch
    {
        FunctionCall { Name: "host" } call => call.Resume(call.Arguments[0]),
        FunctionCall call => call.ResumePending(),
        FuturesPending pending => pending.Resume(pending.CallIds[0], pending.GetCall(pending.CallIds[0]).Arguments.Positional[0]),
        _ => ((Preempted)progress).Resume(),
    };
}
