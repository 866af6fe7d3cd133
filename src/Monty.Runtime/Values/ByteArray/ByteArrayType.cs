using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>bytearray</c>.</summary>
internal static class ByteArrayType
{
    public static readonly PyType Type
        = PyType.Builtin("bytearray", ObjectType.Type, [.. ByteArrayResults.SharedMembers, .. ByteArrayMethods.Members], ByteArrayMethods.Constructor);

    /// <summary>Iterators over bytearrays.</summary>
    public static readonly PyType Iterator = PyType.Builtin("bytearray_iterator", ObjectType.Type, IteratorMethods.Members);
}
