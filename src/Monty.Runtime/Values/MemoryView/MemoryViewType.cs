using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>memoryview</c>.</summary>
internal static class MemoryViewType
{
    public static readonly PyType Type
        = PyType.Builtin("memoryview", ObjectType.Type, MemoryViewMethods.Members, MemoryViewMethods.Constructor)
            .Final().MatchedAs(PatternKind.Sequence);

    /// <summary>Iterators over memoryviews.</summary>
    public static readonly PyType Iterator = PyType.Builtin("memory_iterator", ObjectType.Type);
}
