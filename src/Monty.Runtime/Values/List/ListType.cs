namespace Monty.Runtime.Values;

/// <summary>The type object of <c>list</c>.</summary>
internal static class ListType
{
    public static readonly PyType Type = PyType.Builtin("list", ObjectType.Type, ListMethods.Members, ListMethods.Constructor).MatchedAs(PatternKind.Sequence);

    /// <summary><c>list.append</c>, which calls of loaded methods spell inline.</summary>
    public static readonly Calls.NativeFunction Append =
        Type.TryLookup("append", out Core.PyValue found) ? (Calls.NativeFunction)found.Ref : throw new System.Diagnostics.UnreachableException();
}
