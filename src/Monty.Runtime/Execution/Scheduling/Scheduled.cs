using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What waits in the scheduler's queue for its turn: a strand that goes on, or a callback.</summary>
internal abstract class Scheduled(PyType type) : PyAttributeHolder(type)
{
    /// <summary>Takes its turn.</summary>
    /// <param name="context">The run.</param>
    /// <param name="cause">The future whose end put it into the queue; null where none did.</param>
    /// <param name="value">What the strand goes on with that has become the current one.</param>
    /// <returns>Whether a strand has become the current one; else the turn is over already.</returns>
    public abstract bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value);
}

/// <summary>When a timer fires: nanoseconds of the script's time, and of equal ones the first made.</summary>
internal readonly record struct TimerKey(long When, long Sequence) : IComparable<TimerKey>
{
    public int CompareTo(TimerKey other)
        => When != other.When ? When.CompareTo(other.When) : Sequence.CompareTo(other.Sequence);

    public static void Transfer(StateTransfer transfer, ref TimerKey key)
    {
        long when = key.When;
        long sequence = key.Sequence;
        transfer.Int64(ref when);
        transfer.Int64(ref sequence);
        key = new TimerKey(when, sequence);
    }
}

/// <summary>What is put into the queue when its time has come.</summary>
internal interface ITimer
{
    TimerKey Key { get; }
}
