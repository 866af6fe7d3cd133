using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>complex</c>.</summary>
internal static class ComplexType
{
    public static readonly PyType Type
        = PyType.Builtin("complex", ObjectType.Type, ComplexMethods.Members, ComplexMethods.Constructor);
}
