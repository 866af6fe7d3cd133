using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>str</c>.</summary>
internal static class StrType
{
    public static readonly PyType Type = PyType.Builtin("str", ObjectType.Type, StrMethods.Members, StrMethods.Constructor);

    /// <summary>Iterators over strs.</summary>
    public static readonly PyType Iterator = PyType.Builtin("str_iterator", ObjectType.Type, IteratorMethods.Members);
    public static readonly PyType AsciiIterator = PyType.Builtin("str_ascii_iterator", ObjectType.Type, IteratorMethods.Members);
}
