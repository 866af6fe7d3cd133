using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>int</c>.</summary>
internal static class IntType
{
    public static readonly PyType Type = PyType.Builtin("int", ObjectType.Type, IntMethods.Members, IntMethods.Constructor);
}
