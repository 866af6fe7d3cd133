namespace Monty.Runtime.Values;

/// <summary>The type object of <c>tuple</c>.</summary>
internal static class TupleType
{
    public static readonly PyType Type = PyType.Builtin("tuple", ObjectType.Type, TupleMethods.Members, TupleMethods.Constructor).MatchedAs(PatternKind.Sequence);
}
