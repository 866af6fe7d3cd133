using System.Diagnostics;

namespace Monty.Runtime.Core;

/// <remarks>
/// A collection of garbage stops the run for as long as it takes, and nothing interrupts it. So a run ends before its time where the
/// collection that the process is about to make would end too late.
/// </remarks>
internal sealed partial class Meter
{
    /// <summary>Picoseconds a byte of the heap takes where what is alive is moved together.</summary>
    private const long Moving = 1200;

    private CollectionForecast _forecast;

    /// <summary>What the last collection took that this run asked for.</summary>
    private TimeSpan _collection;

    /// <summary>Garbage counts as memory of the process until it is collected, and nobody else knows that there is much.</summary>
    /// <exception cref="ResourceLimitException">It would end too late.</exception>
    private void CollectGarbage()
    {
        TimeSpan foreseen = CollectionForecast.TimeFor(Math.Min(GC.GetTotalMemory(forceFullCollection: false), Limits.Memory), Moving);
        RequireTime(foreseen > _collection ? foreseen : _collection);
        long began = Stopwatch.GetTimestamp();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _collection = Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Ends a run that the next collection would keep beyond its time.</summary>
    /// <exception cref="ResourceLimitException">It would.</exception>
    private void RequireTimeToCollect()
    {
        long own = _live + Math.Max(0, Allowance(_live) - BytesLeft);
        if (HasTime(_forecast.AtMost(own)))
            return;
        RequireTime(_forecast.Likely(own));
        if (!_forecast.Tells)
            return;
        // Most may be garbage. If it is not, there is just time enough to find out.
        GC.Collect(0, GCCollectionMode.Forced, blocking: true);
        RequireTime(_forecast.AtMost(own));
    }
}
