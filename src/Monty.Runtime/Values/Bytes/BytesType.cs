using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>bytes</c>.</summary>
internal static class BytesType
{
    public static readonly PyType Type = PyType.Builtin("bytes", ObjectType.Type, BytesMethods.Members, BytesMethods.Constructor);

    /// <summary>Iterators over bytes.</summary>
    public static readonly PyType Iterator = PyType.Builtin("bytes_iterator", ObjectType.Type, IteratorMethods.Members);
}
