using System.Runtime;

namespace Monty.Runtime.Core;

/// <summary>
/// What the next collection of garbage that .NET makes of itself would take. It looks at what was allocated since the last one and is alive,
/// at what survived that one only, and at everything where the heap has grown much since all was looked at. How long looking at a byte
/// takes is told by the last one.
/// </summary>
internal struct CollectionForecast
{
    /// <summary>A collection of everything is due when the heap has grown by so many tenths since the last one: two were seen with the server's collector.</summary>
    private const long TenthsOfGrowth = 1;

    /// <summary>Picoseconds a byte that stays alive takes to be marked: 0.4 ns were measured for tuples, 0.8 for small dicts, lists and strs.</summary>
    private const long Marking = 800;

    /// <summary>What marking a byte may take: where a collection took longer, it was the machine that had other things to do.</summary>
    private const long SlowMarking = 2000;

    /// <summary>A collection that found less alive tells nothing about those that find much.</summary>
    private const long TellingBytes = 4L << 20;

    /// <summary>Collections of the process up to the last one that is known here.</summary>
    private int _collections;

    /// <summary>What the thread of the run had allocated then.</summary>
    private long _allocated;

    /// <summary>What the run had allocated since then when it left its thread.</summary>
    private long _left;

    /// <summary>Picoseconds to look at a byte.</summary>
    private long _marking;

    /// <summary>What a collection takes that finds nothing alive.</summary>
    private TimeSpan _least;

    /// <summary>The part of what was new to the last collection that was alive.</summary>
    private double _survival;

    /// <summary>Bytes that only one collection has looked at: the next one may do so again.</summary>
    private long _youngBytes;

    private long _heapBytes;

    /// <summary>Whether all objects are looked at beside the running process.</summary>
    private bool _isConcurrent;

    /// <summary>Bytes of the heap beyond which the next collection looks at all objects while the process stands still.</summary>
    private long _dueBytes;

    /// <summary>Whether a collection would tell how much of what was allocated since the last one is alive.</summary>
    public bool Tells => Allocated >= TellingBytes;

    private long Allocated => Math.Max(0, GC.GetAllocatedBytesForCurrentThread() - _allocated);

    /// <summary>What a collection would take now, were all alive that the run holds.</summary>
    /// <param name="ownBytes">What the run holds, garbage included. What the host keeps is not held against the run.</param>
    public TimeSpan AtMost(long ownBytes)
    {
        int collections = GC.CollectionCount(0);
        if (collections != _collections || _marking == 0)
        {
            _collections = collections;
            _allocated = GC.GetAllocatedBytesForCurrentThread();
            Learn();
        }

        return Next(Allocated, ownBytes);
    }

    /// <summary>As <see cref="AtMost"/>, were as large a part alive as in the last collection.</summary>
    public TimeSpan Likely(long ownBytes) => Next((long)(Allocated * _survival), ownBytes);

    /// <summary>The run goes on, maybe on another thread.</summary>
    public void Enter() => _allocated = GC.GetAllocatedBytesForCurrentThread() - _left;

    /// <summary>The run leaves its thread.</summary>
    public void Leave() => _left = Allocated;

    /// <summary>How long <paramref name="bytes"/> take.</summary>
    public static TimeSpan TimeFor(long bytes, long picosecondsPerByte)
        => TimeSpan.FromTicks(bytes / 1000 * picosecondsPerByte / TimeSpan.NanosecondsPerTick);

    private readonly TimeSpan Next(long newBytes, long ownBytes)
    {
        TimeSpan all = TimeFor(Math.Min(_heapBytes + newBytes, ownBytes), _marking);
        if (_heapBytes + newBytes > _dueBytes)
            return all;
        // Young objects are few then, and each few collections they are moved together.
        TimeSpan young = _least + TimeFor(_youngBytes + newBytes, _isConcurrent ? 2 * _marking : _marking);
        return young < all ? young : all;
    }

    private void Learn()
    {
        GCMemoryInfo last = GC.GetGCMemoryInfo(GCKind.Any);
        _heapBytes = last.HeapSizeBytes;
        // A collection beside the running process says nothing about those that stop it.
        if (last.Concurrent)
            last = GC.GetGCMemoryInfo(GCKind.Ephemeral);
        TimeSpan pause = last.PauseDurations[0];
        bool tells = last.PromotedBytes >= TellingBytes;
        _least = tells ? TimeSpan.Zero : pause;
        _marking = tells ? Math.Clamp(WithMargin(PicosecondsPerByte(pause, last.PromotedBytes)), 1, SlowMarking) : Marking;
        _youngBytes = last.GenerationInfo[1].SizeAfterBytes;
        long newBytes = last.GenerationInfo[0].SizeBeforeBytes;
        long surviving = last.Generation == 0 ? last.PromotedBytes : _youngBytes;
        _survival = newBytes < TellingBytes ? 0 : Math.Min(1, (double)surviving / newBytes);
        _isConcurrent = GCSettings.LatencyMode != GCLatencyMode.Batch;
        _dueBytes = _isConcurrent ? long.MaxValue : GC.GetGCMemoryInfo(GCKind.FullBlocking).HeapSizeBytes / 10 * (10 + TenthsOfGrowth);
    }

    /// <summary>From one collection to the next a byte was seen to take up to a fifth more.</summary>
    private static long WithMargin(long picoseconds) => picoseconds + (picoseconds / 4);

    private static long PicosecondsPerByte(TimeSpan time, long bytes) => (long)(time.TotalNanoseconds * 1000 / bytes);
}
