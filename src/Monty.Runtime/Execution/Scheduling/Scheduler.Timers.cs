using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <remarks>
/// The script's clock stands still while the script executes. When all wait and no host call is open it jumps to the next
/// timer; while host calls are open the host says how much time has passed.
/// </remarks>
internal sealed partial class Scheduler
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>A hundred years: what lies further off never comes.</summary>
    private const double FarthestSeconds = 100d * 366 * 24 * 3600;

    /// <summary>What the table of timers holds for each beside its reference.</summary>
    private const int TimerBytes = 56;

    private static readonly SortedDictionary<TimerKey, Scheduled> NoTimers = [];

    private SortedDictionary<TimerKey, Scheduled>? _timers;
    private long _lastTimer;

    /// <summary>The script's clock in nanoseconds from the start of the run.</summary>
    private long _now;

    /// <summary>The script's clock, as <c>loop.time()</c> gives it.</summary>
    public double Seconds => _now / (double)NanosecondsPerSecond;

    /// <summary>How far off the next timer is; null where there is none.</summary>
    public TimeSpan? TimeToNextTimer
    {
        get
        {
            if (_timers is null)
                return null;
            foreach (TimerKey key in _timers.Keys)
                return TimeSpan.FromTicks((Math.Max(0, key.When - _now) + 99) / 100);
            return null;
        }
    }

    /// <summary>Lets time pass.</summary>
    public void PassTime(TimeSpan elapsed) => _now += Math.Min(elapsed.Ticks, long.MaxValue / 400) * 100;

    /// <summary>The key of a timer that fires after so many seconds.</summary>
    public TimerKey KeyAfter(double seconds)
        => new(_now + (long)Math.Round(Math.Clamp(seconds, 0, FarthestSeconds) * NanosecondsPerSecond), ++_lastTimer);

    /// <summary>The key of a timer that fires at a time of <see cref="Seconds"/>.</summary>
    public TimerKey KeyAt(double seconds)
        => new((long)Math.Round(Math.Clamp(seconds, 0, 2 * FarthestSeconds) * NanosecondsPerSecond), ++_lastTimer);

    public void AddTimer<T>(T timer)
        where T : Scheduled, ITimer
        => (_timers ??= []).Add(timer.Key, timer);

    public void RemoveTimer(TimerKey key) => _timers?.Remove(key);

    /// <summary>Begins a round with what is ready and the timers that are due.</summary>
    private bool TryBeginRound(PyContext context, out bool isStuck)
    {
        isStuck = false;
        if (_ready is not { Count: > 0 } && _timers is { Count: > 0 } && Pending.Count == 0)
        {
            foreach (TimerKey key in _timers.Keys)
            {
                _now = Math.Max(_now, key.When);
                break;
            }
        }

        FireTimers();
        _leftInRound = _ready?.Count ?? 0;
        isStuck = _leftInRound == 0 && Pending.Count == 0;
        return _leftInRound > 0;
    }

    private void FireTimers()
    {
        while (_timers is { Count: > 0 })
        {
            KeyValuePair<TimerKey, Scheduled> first = First(_timers);
            if (first.Key.When > _now)
                return;
            _timers.Remove(first.Key);
            Enqueue(first.Value);
        }
    }

    private static KeyValuePair<TimerKey, Scheduled> First(SortedDictionary<TimerKey, Scheduled> timers)
    {
        using SortedDictionary<TimerKey, Scheduled>.Enumerator enumerator = timers.GetEnumerator();
        enumerator.MoveNext();
        return enumerator.Current;
    }

    private void TransferTimers(StateTransfer transfer)
    {
        if (transfer.IsReading)
        {
            ReadTimers(transfer);
        }
        else
        {
            int count = _timers?.Count ?? 0;
            transfer.Overhead(count * (long)TimerBytes);
            transfer.Count(ref count);
            for (SortedDictionary<TimerKey, Scheduled>.Enumerator timers = (_timers ?? NoTimers).GetEnumerator(); timers.MoveNext();)
            {
                Scheduled? timer = timers.Current.Value;
                transfer.Object(ref timer);
            }
        }

        transfer.Int64(ref _lastTimer);
        transfer.Int64(ref _now);
        transfer.Require(_now >= 0, "a clock before the start of the run");
    }

    private void ReadTimers(StateTransfer transfer)
    {
        Scheduled[] timers = [];
        transfer.Objects(ref timers);
        transfer.AfterReading(reader =>
        {
            foreach (Scheduled timer in timers)
            {
                reader.Require(
                    timer is ITimer keyed && (_timers ??= []).TryAdd(keyed.Key, timer), "a timer that is none, or is there twice");
            }
        });
    }
}
