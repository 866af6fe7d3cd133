namespace Monty.Compiler.Tests.Hosting;

/// <summary>One program, many threads.</summary>
public class ConcurrencyTests
{
    private const int Threads = 64;

    private const string Script = """
        class Account:
            def __init__(self, owner): self.owner, self.entries = owner, []
            def add(self, amount):
                self.entries.append(amount)
                return sum(self.entries)
        def rows(k):
            for i in range(50):
                yield (i * k) % 7
        account = Account(f'n{n}')
        totals = [account.add(v) for v in rows(n)]
        try:
            {}[n]
        except KeyError as error:
            missing = error.args[0]
        (account.owner, totals[-1], sorted(set(rows(n)), key=lambda v: -v)[0], missing)
        """;

    [Fact]
    public void Each_of_64_threads_gets_its_own_answer_from_one_program()
    {
        MontyProgram program = MontyProgram.Compile(Script, new CompileOptions { Inputs = ["n"] });
        string[] expected = new string[Threads];
        for (int n = 0; n < Threads; n++)
            expected[n] = MontyProgram.Compile(Script, new CompileOptions { Inputs = ["n"] }).Run(inputs: Input(n)).Output.ToString();
        var wrong = new List<string>();
        using var start = new Barrier(Threads);
        var threads = new Thread[Threads];
        for (int i = 0; i < Threads; i++)
        {
            int n = i;
            threads[i] = new Thread(() => Run(n));
            threads[i].Start();
        }

        foreach (Thread thread in threads)
            thread.Join();
        Assert.Empty(wrong);

        void Run(int n)
        {
            start.SignalAndWait();
            for (int round = 0; round < 20; round++)
            {
                string answer = round % 2 == 0 ? program.Run(inputs: Input(n)).Output.ToString() : RunInSlices(program, n);
                if (answer == expected[n])
                    continue;
                lock (wrong)
                    wrong.Add($"{n}: {answer}, not {expected[n]}");
            }
        }
    }

    private static string RunInSlices(MontyProgram program, int n)
    {
        RunProgress progress = program.Start(Input(n), new RunOptions { OperationsPerSlice = 11 });
        while (progress is Preempted preempted)
            progress = ((Preempted)MontySnapshot.Load(preempted.Dump())).Resume();
        return ((Completed)progress).Output.ToString();
    }

    private static Dictionary<string, MontyValue> Input(int n) => new() { ["n"] = n };
}
