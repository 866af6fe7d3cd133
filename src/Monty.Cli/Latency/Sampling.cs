using System.Diagnostics;

namespace Monty.Cli.Latency;

/// <summary>Medians of repeated measurements, in microseconds.</summary>
internal static class Sampling
{
    private const int Samples = 101;

    // The runtime recompiles what turns out to be hot twice, each time after 30 calls and a pause, in the background.
    private const int WarmUpActions = 200;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(1.5);

    /// <summary>The median time of one action. The actions of a sample are timed together where one is shorter than the clock can tell.</summary>
    public static double MedianOf(int actionsPerSample, Action action)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < WarmUpActions || Stopwatch.GetElapsedTime(start) < WarmUpTime; i++)
            action();

        double[] samples = new double[Samples];
        for (int i = 0; i < samples.Length; i++)
            samples[i] = Time(actionsPerSample, action);
        return Median(samples);
    }

    public static double Median(double[] samples)
    {
        Array.Sort(samples);
        return Math.Round(samples[samples.Length / 2], 3);
    }

    public static double Microseconds(long start) => Stopwatch.GetElapsedTime(start).TotalMicroseconds;

    private static double Time(int actions, Action action)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < actions; i++)
            action();
        return Microseconds(start) / actions;
    }
}
