namespace Monty.Compiler.Tests.Suspension;

/// <summary>A run that is dumped and loaded between its slices stops where one stops that stays.</summary>
public class ReloadedSlicesTests
{
    private const string Source = """
        def f(n):
            return sorted(str(i) for i in range(n))
        total = 0
        for i in range(40):
            total += len(f(i)) + len('x' * 3000 * i)
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50)]
    public void Slices_end_at_the_same_operations(long slice)
    {
        List<long> stays = Stops(slice, reloads: false);
        Assert.NotEmpty(stays);
        Assert.Equal(stays, Stops(slice, reloads: true));
    }

    private static List<long> Stops(long slice, bool reloads)
    {
        var stops = new List<long>();
        RunProgress progress = MontyProgram.Compile(Source).Start(options: new RunOptions { OperationsPerSlice = slice });
        while (progress is Preempted preempted)
        {
            stops.Add(preempted.Usage.Operations);
            progress = (reloads ? (Preempted)MontySnapshot.Load(preempted.Dump()) : preempted).Resume();
        }

        return stops;
    }
}
