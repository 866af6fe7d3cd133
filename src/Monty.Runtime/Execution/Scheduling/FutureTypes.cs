namespace Monty.Runtime.Values;

/// <summary>The type objects of futures and of what the scheduler calls.</summary>
internal static class FutureTypes
{
    public static readonly PyType Future
        = PyType.Builtin("Future", ObjectType.Type, FutureMethods.Members, FutureMethods.Constructor, "_asyncio")
            .WithMembers(ClassSubscription.Members);

    public static readonly PyType Task = PyType.Builtin("Task", Future, TaskMethods.Members, TaskMethods.Constructor, "_asyncio");
    public static readonly PyType Gathering = PyType.Builtin("_GatheringFuture", Future, module: "asyncio.tasks");
    public static readonly PyType FutureIterator
        = PyType.Builtin("FutureIter", ObjectType.Type, FutureIteratorMethods.Members, module: "_asyncio");

    public static readonly PyType Handle = PyType.Builtin("Handle", ObjectType.Type, HandleMethods.Members, module: "asyncio.events");
    public static readonly PyType TimerHandle = PyType.Builtin("TimerHandle", Handle, module: "asyncio.events");
    public static readonly PyType EventLoop
        = PyType.Builtin("_UnixSelectorEventLoop", ObjectType.Type, EventLoopMethods.Members, module: "asyncio.unix_events");
}
