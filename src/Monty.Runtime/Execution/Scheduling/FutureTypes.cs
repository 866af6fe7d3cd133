using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The type objects of futures and of what the scheduler calls.</summary>
internal static class FutureTypes
{
    /// <summary>Whether instances of a class of the script are futures or tasks.</summary>
    public static bool Make(PyType native) => ReferenceEquals(native, Future) || ReferenceEquals(native, Task);

    /// <summary><c>__new__</c> for a class that derives from a future or a task.</summary>
    public static PyFuture New(PyType type)
        => ReferenceEquals(type.NativeBase, Task) ? new PyTask(type) { IsUninitialized = true } : new PyFuture(type) { IsUninitialized = true };

    public static readonly PyType Future
        = PyType.Builtin("Future", ObjectType.Type, FutureMethods.Members, FutureMethods.Constructor, "_asyncio")
            .WithMembers(ClassSubscription.Members).HoldingAttributes();

    public static readonly PyType Task = PyType.Builtin("Task", Future, TaskMethods.Members, TaskMethods.Constructor, "_asyncio").HoldingAttributes();
    public static readonly PyType Gathering = PyType.Builtin("_GatheringFuture", Future, module: "asyncio.tasks");
    public static readonly PyType FutureIterator
        = PyType.Builtin("FutureIter", ObjectType.Type, FutureIteratorMethods.Members, module: "_asyncio");

    public static readonly PyType Handle = PyType.Builtin("Handle", ObjectType.Type, HandleMethods.Members, module: "asyncio.events");
    public static readonly PyType TimerHandle = PyType.Builtin("TimerHandle", Handle, module: "asyncio.events");
    public static readonly PyType EventLoop
        = PyType.Builtin("_UnixSelectorEventLoop", ObjectType.Type, EventLoopMethods.Members, module: "asyncio.unix_events");
}
