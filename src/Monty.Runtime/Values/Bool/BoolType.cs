using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>bool</c>.</summary>
internal static class BoolType
{
    public static readonly PyType Type = PyType.Builtin("bool", IntType.Type, BoolMethods.Members, BoolMethods.Constructor);
}
