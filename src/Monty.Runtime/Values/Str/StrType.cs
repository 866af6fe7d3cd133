using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>str</c>.</summary>
internal static class StrType
{
    public static readonly PyType Type = PyType.Builtin("str", ObjectType.Type);
}
