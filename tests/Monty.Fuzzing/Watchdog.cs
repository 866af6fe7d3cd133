using System.Diagnostics;

namespace Monty.Fuzzing;

/// <summary>Ends the process when a round does not come to its end, naming the round and what it worked on.</summary>
internal sealed class Watchdog
{
    private readonly Campaign _campaign;
    private long _round;
    private long _began = Stopwatch.GetTimestamp();

    public Watchdog(Campaign campaign)
    {
        _campaign = campaign;
        new Thread(Watch) { IsBackground = true }.Start();
    }

    public void Begin(long round)
    {
        Volatile.Write(ref _round, round);
        Volatile.Write(ref _began, Stopwatch.GetTimestamp());
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(500);
            TimeSpan taken = Stopwatch.GetElapsedTime(Volatile.Read(ref _began));
            if (taken < _campaign.Patience)
                continue;
            Console.WriteLine($"round {_round} hangs: {taken.TotalSeconds:0} s so far\n{_campaign.Subject}");
            Environment.Exit(3);
        }
    }
}
