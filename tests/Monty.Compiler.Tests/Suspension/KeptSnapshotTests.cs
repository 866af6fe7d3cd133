namespace Monty.Compiler.Tests.Suspension;

/// <summary>Snapshots that earlier versions wrote: they load and go on for ever. The files are never written anew.</summary>
/// <remarks>Beside each <c>NAME.snapshot</c> is <c>NAME.py</c>, from which it was made, and <c>NAME.txt</c>, what the run printed in the end.</remarks>
public class KeptSnapshotTests
{
    private static string Folder => Path.Combine(Path.GetDirectoryName(Goldens.Root)!, "snapshots", "v1");

    public static TheoryData<string> Names()
        => [.. Directory.GetFiles(Folder, "*.py").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Snapshot_of_an_earlier_version_goes_on(string name)
    {
        string expected = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        Assert.Equal(expected, Finish(MontySnapshot.Load(File.ReadAllBytes(Path.Combine(Folder, name + ".snapshot")))));
    }

    /// <summary>Writes what is not there yet, where <c>MONTY_UPDATE_GOLDENS</c> is set; fails where a new script was forgotten.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_script_has_its_snapshot(string name)
    {
        string file = Path.Combine(Folder, name + ".snapshot");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("MONTY_UPDATE_GOLDENS") is not null)
        {
            string source = File.ReadAllText(Path.Combine(Folder, name + ".py"));
            RunProgress progress = MontyProgram.Compile(source, new CompileOptions { FileName = name + ".py" }).Start();
            while (progress is FunctionCall { Name: not "dump_here" })
                progress = Answer(progress);
            File.WriteAllBytes(file, progress.Dump());
            File.WriteAllText(Path.Combine(Folder, name + ".txt"), Finish(progress));
        }

        Assert.True(File.Exists(file), $"{file}: run the tests with MONTY_UPDATE_GOLDENS=1");
    }

    private static string Finish(RunProgress progress)
    {
        while (progress is not Completed)
            progress = Answer(progress);
        return ((Completed)progress).Stdout;
    }

    private static RunProgress Answer(RunProgress progress) => progress switch
    {
        FunctionCall { Name: "fetch" } call => call.ResumePending(),
        FunctionCall call => call.Resume(call.Arguments.Count == 0 ? "answer" : call.Arguments[0]),
        FuturesPending pending => pending.Resume(pending.CallIds[0], 7),
        _ => ((Preempted)progress).Resume(),
    };
}
