namespace Monty.Runtime.Values;

/// <summary>The type object of <c>list</c>.</summary>
internal static class ListType
{
    public static readonly PyType Type = PyType.Builtin("list", ObjectType.Type, ListMethods.Members, ListMethods.Constructor).MatchedAs(PatternKind.Sequence);
}
