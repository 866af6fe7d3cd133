using System.Collections.Concurrent;

namespace Monty.Cases.Tests;

/// <summary>How a case is run. Each mode must give what the straight one gives.</summary>
public enum CaseMode
{
    /// <summary>From start to end; what runs often is emitted, the rest interpreted.</summary>
    Straight,

    /// <summary>In large slices, all of it emitted.</summary>
    Emitted,

    /// <summary>Suspended at every checkpoint, all of it emitted.</summary>
    Suspended,

    /// <summary>Suspended, dumped, loaded and resumed at every checkpoint; further apart the longer the case runs. Interpreted and emitted in turn.</summary>
    Reloaded,

    /// <summary>In small slices, all of it interpreted.</summary>
    Starved,
}

/// <summary>Runs one case in one mode.</summary>
internal static class CaseRunner
{
    /// <summary>After so many reloads at one distance, the distance doubles: long cases are sampled.</summary>
    private const int ReloadsPerDistance = 60;

    private static readonly ResourceLimits Limits = ResourceLimits.Default with
    {
        Time = TimeSpan.FromMinutes(10),
        Memory = 512L << 20,
    };

    private static readonly ConcurrentDictionary<string, Lazy<long>> Straight = new();

    /// <summary>Programs that one of the two emitted modes has run, until the other takes them: most of the time of both is the JIT's.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<MontyProgram>> Emitted = new();

    /// <summary>How many operations the case uses in a mode.</summary>
    public static long Operations(string name, CaseMode mode) => Run(name, mode).Usage.Operations;

    /// <summary>As <see cref="Operations"/>, run once for all modes to be compared with, the straight one too; what the run raised is raised for each.</summary>
    public static long StraightOperations(string name)
        => Straight.GetOrAdd(name, _ => new Lazy<long>(() => Run(name, CaseMode.Straight).Usage.Operations)).Value;

    private static Completed Run(string name, CaseMode mode)
    {
        MontyProgram program = ProgramFor(name, mode);
        long? slice = mode switch
        {
            CaseMode.Straight => null,
            CaseMode.Emitted => 1000,
            CaseMode.Starved => 7,
            _ => 1,
        };
        var options = new RunOptions { Limits = Limits, ExternalFunctions = [], OperationsPerSlice = slice };
        RunProgress progress = program.Start(options: options);
        Choose(progress, mode, 0);
        int stops = 0;
        while (progress is Preempted preempted)
        {
            if (mode == CaseMode.Reloaded && IsReload(stops++))
            {
                preempted = (Preempted)MontySnapshot.Load(preempted.Dump());
                Choose(preempted, mode, stops);
            }

            progress = preempted.Resume();
        }

        return (Completed)progress;
    }

    private static MontyProgram ProgramFor(string name, CaseMode mode)
    {
        if (mode is not (CaseMode.Emitted or CaseMode.Suspended))
            return Compile(name);
        var mine = new Lazy<MontyProgram>(() =>
        {
            MontyProgram program = Compile(name);
            EmissionChoice.Emit(program.Code);
            return program;
        });
        Lazy<MontyProgram> shared = Emitted.GetOrAdd(name, mine);
        if (shared != mine)
            Emitted.TryRemove(name, out _);
        return shared.Value;
    }

    private static MontyProgram Compile(string name) => MontyProgram.Compile(CaseFiles.Read(name), new CompileOptions { FileName = name });

    /// <summary>Whether code is interpreted or emitted from here on.</summary>
    private static void Choose(RunProgress progress, CaseMode mode, int stops)
    {
        if (mode == CaseMode.Straight)
            return;
        EmissionChoice.Make(progress, mode is CaseMode.Emitted or CaseMode.Suspended || (mode == CaseMode.Reloaded && stops % 2 == 0));
    }

    private static bool IsReload(int stop)
    {
        int distance = 1;
        while (stop >= ReloadsPerDistance * distance)
        {
            stop -= ReloadsPerDistance * distance;
            distance *= 2;
        }

        return stop % distance == 0;
    }
}
