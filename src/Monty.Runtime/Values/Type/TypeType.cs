namespace Monty.Runtime.Values;

/// <summary>The type object of <c>type</c>.</summary>
internal static class TypeType
{
    public static readonly PyType Type = PyType.Builtin("type", ObjectType.Type);
}
