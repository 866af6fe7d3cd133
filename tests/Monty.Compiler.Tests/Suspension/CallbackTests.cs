using System.Text;

namespace Monty.Compiler.Tests.Suspension;

/// <summary>
/// Builtins and the library call the methods of a script that call the host. Each expression of <c>Data/callbacks.txt</c> gives what CPython
/// gives for it, wherever the run is suspended.
/// </summary>
public class CallbackTests
{
    /// <summary>Expressions of one run, which pays for the imports once.</summary>
    private const int GroupSize = 60;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Suspension", "Data");

    private static readonly Lazy<string> Definitions = new(() => File.ReadAllText(Path.Combine(Folder, "definitions.py")));

    private static readonly Lazy<(string Expression, string Result)[]> Cases = new(ReadCases);

    public static TheoryData<int> Groups() => [.. Enumerable.Range(0, (Cases.Value.Length + GroupSize - 1) / GroupSize)];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Expressions_give_the_answer_step_by_step(int group) => Check(group, null, progress => progress);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Expressions_give_the_answer_when_reloaded_at_every_call(int group) => Check(group, null, Reloaded);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Expressions_give_the_answer_when_also_preempted(int group) => Check(group, 23, progress => progress);

    private static void Check(int group, long? slice, Func<RunProgress, RunProgress> reload)
    {
        (string Expression, string Result)[] cases = [.. Cases.Value.Skip(group * GroupSize).Take(GroupSize)];
        var script = new StringBuilder(Definitions.Value);
        var expected = new StringBuilder();
        foreach ((string expression, string result) in cases)
        {
            script.Append($"""

                def _test(): return {expression}
                try: print(repr(_test()))
                except BaseException as error: print("!!", type(error).__name__, error)
                """);
            expected.Append($"{expression}\n    {result}\n");
        }

        string[] lines = SuspendedRuns.StepByStep(script.ToString(), slice, reload).Stdout.TrimEnd('\n').Split('\n');
        Assert.Equal(cases.Length, lines.Length);
        Assert.Equal(expected.ToString(), string.Concat(cases.Zip(lines, (test, line) => $"{test.Expression}\n    {line}\n")));
    }

    private static RunProgress Reloaded(RunProgress progress) => MontySnapshot.Load(progress.Dump());

    private static (string Expression, string Result)[] ReadCases()
    {
        string[] lines = [.. File.ReadLines(Path.Combine(Folder, "callbacks.txt")).Where(line => line.Length > 0)];
        return [.. lines.Chunk(2).Select(pair => (pair[0], pair[1].Trim()))];
    }
}
