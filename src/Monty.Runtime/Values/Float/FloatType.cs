using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>float</c>.</summary>
internal static class FloatType
{
    public static readonly PyType Type = PyType.Builtin("float", ObjectType.Type, FloatMethods.Members, FloatMethods.Constructor);
}
