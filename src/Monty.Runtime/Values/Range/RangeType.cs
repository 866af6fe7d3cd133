namespace Monty.Runtime.Values;

/// <summary>The type object of <c>range</c>.</summary>
internal static class RangeType
{
    public static readonly PyType Type = PyType.Builtin("range", ObjectType.Type, RangeMethods.Members, RangeMethods.Constructor).MatchedAs(PatternKind.Sequence);
}
