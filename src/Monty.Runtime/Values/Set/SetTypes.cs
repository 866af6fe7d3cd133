using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type objects of <c>set</c> and <c>frozenset</c>.</summary>
internal static class SetTypes
{
    public static readonly PyType Set = PyType.Builtin("set", ObjectType.Type);
    public static readonly PyType FrozenSet = PyType.Builtin("frozenset", ObjectType.Type);
}
