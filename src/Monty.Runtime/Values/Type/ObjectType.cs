namespace Monty.Runtime.Values;

/// <summary>The type object of <c>object</c>.</summary>
internal static class ObjectType
{
    public static readonly PyType Type = PyType.Builtin("object", null);
}
