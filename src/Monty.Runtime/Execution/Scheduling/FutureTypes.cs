namespace Monty.Runtime.Values;

/// <summary>The type objects of futures.</summary>
internal static class FutureTypes
{
    public static readonly PyType Future = PyType.Builtin("Future", ObjectType.Type, FutureMethods.Members, module: "asyncio");
    public static readonly PyType Task = PyType.Builtin("Task", Future, module: "asyncio");
}
