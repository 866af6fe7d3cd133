namespace Monty.Runtime.Values;

/// <summary>The type object of <c>dict</c>.</summary>
internal static class DictType
{
    public static readonly PyType Type = PyType.Builtin("dict", ObjectType.Type, DictMethods.Members, DictMethods.Constructor).MatchedAs(PatternKind.Mapping);
}
