using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>object</c>.</summary>
internal static class ObjectType
{
    public static readonly PyType Type = PyType.Builtin("object", null, ObjectMethods.Members, ObjectConstructor.Constructor).TakingDerived();
}

/// <summary><c>object()</c></summary>
internal static partial class ObjectConstructor
{
    [PyConstructor("object(*args, **kwargs)")]
    private static PyInstance Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => arguments.Length + keywords.Count > 0
            ? throw Errors.TypeError("object() takes no arguments").ToException()
            : new PyInstance(type);
}
