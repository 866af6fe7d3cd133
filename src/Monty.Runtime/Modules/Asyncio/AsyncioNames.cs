using System.Collections.Frozen;

namespace Monty.Runtime.Modules.Asyncio;

/// <summary>Where the parts of <c>asyncio</c> are that are written in Python.</summary>
internal static class AsyncioNames
{
    public static readonly FrozenDictionary<string, string> Homes = Collect(
        ("asyncio.coroutines", ["iscoroutinefunction"]),
        ("asyncio.exceptions", ["BrokenBarrierError"]),
        ("asyncio.locks", ["Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore"]),
        ("asyncio.queues", ["LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown"]),
        ("asyncio.runners", ["Runner"]),
        ("asyncio.taskgroups", ["TaskGroup"]),
        ("asyncio.tasks", ["as_completed", "shield", "wait", "wait_for"]),
        ("asyncio.timeouts", ["Timeout", "timeout", "timeout_at"]));

    private static FrozenDictionary<string, string> Collect(params (string Home, string[] Names)[] homes)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string home, string[] names) in homes)
        {
            foreach (string name in names)
                all.Add(name, home);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
