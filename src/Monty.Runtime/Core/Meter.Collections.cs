using System.Diagnostics;

namespace Monty.Runtime.Core;

/// <remarks>
/// A collection of garbage stops the run for as long as it takes, and nothing interrupts it. So a run ends before its time where the
/// collection that the process is about to make would end too late. How long that takes is told by those before.
/// </remarks>
internal sealed partial class Meter
{
    /// <summary>A collection of everything is due when the heap has grown by so many tenths since the last one; .NET waits for five or more.</summary>
    private const long TenthsOfGrowth = 4;

    /// <summary>Picoseconds a byte that stays alive takes to be marked: 0.4 ns were measured for tuples, 0.8 for small dicts, lists and strs.</summary>
    private const long Marking = 400;

    /// <summary>What marking a byte may take: where a collection took longer, it was the machine that had other things to do.</summary>
    private const long SlowMarking = 5 * Marking;

    /// <summary>A collection that found less alive tells nothing about those that find much.</summary>
    private const long TellingBytes = 4L << 20;

    /// <summary>Picoseconds a byte of the heap takes where what is alive is moved together.</summary>
    private const long Moving = 1200;

    /// <summary>Collections of the process when <see cref="_nextCollection"/> was foreseen.</summary>
    private int _collections;

    /// <summary>What the next collection that .NET makes of itself may take.</summary>
    private TimeSpan _nextCollection;

    /// <summary>What the last collection took that this run asked for.</summary>
    private TimeSpan _collection;

    /// <summary>Garbage counts as memory of the process until it is collected, and nobody else knows that there is much.</summary>
    /// <exception cref="ResourceLimitException">It would end too late.</exception>
    private void CollectGarbage()
    {
        TimeSpan foreseen = TimeFor(Math.Min(GC.GetTotalMemory(forceFullCollection: false), Limits.Memory), Moving);
        RequireTime(foreseen > _collection ? foreseen : _collection);
        long began = Stopwatch.GetTimestamp();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _collection = Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Ends a run that the next collection would keep beyond its time.</summary>
    /// <exception cref="ResourceLimitException">It would.</exception>
    private void RequireTimeToCollect()
    {
        int collections = GC.CollectionCount(0);
        if (collections != _collections)
        {
            _collections = collections;
            _nextCollection = ForeseeCollection();
        }
        RequireTime(_nextCollection);
    }

    /// <summary>As long as the last one of young objects; where much has become old since all were looked at, as long as looking at the run's takes.</summary>
    private TimeSpan ForeseeCollection()
    {
        GCMemoryInfo young = GC.GetGCMemoryInfo(GCKind.Ephemeral);
        TimeSpan pause = young.PauseDurations[0];
        long marking = young.PromotedBytes < TellingBytes ? Marking : Math.Min(PicosecondsPerByte(pause, young.PromotedBytes), SlowMarking);
        long heap = GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes;
        // What the host keeps is not held against the run, which may have no more time than looking at that takes.
        long own = _live + Math.Max(0, Allowance(_live) - BytesLeft);
        TimeSpan all = TimeFor(Math.Min(heap, own), marking);
        return pause > all || IsDue(heap) ? all : pause;
    }

    /// <summary>Whether the next collection may look at all objects while the process stands still.</summary>
    private static bool IsDue(long heap)
    {
        GCMemoryInfo standing = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return GC.GetGCMemoryInfo(GCKind.Background).Index <= standing.Index && heap > standing.HeapSizeBytes / 10 * (10 + TenthsOfGrowth);
    }

    private static TimeSpan TimeFor(long bytes, long picosecondsPerByte)
        => TimeSpan.FromTicks(bytes / 1000 * picosecondsPerByte / TimeSpan.NanosecondsPerTick);

    private static long PicosecondsPerByte(TimeSpan time, long bytes)
        => (long)(time.TotalNanoseconds * 1000 / Math.Max(bytes, 1));
}
