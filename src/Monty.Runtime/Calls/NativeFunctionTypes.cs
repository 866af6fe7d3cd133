using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The type objects of functions implemented in C#.</summary>
internal static class NativeFunctionTypes
{
    public static readonly PyType Function = PyType.Builtin("builtin_function_or_method", ObjectType.Type);
    public static readonly PyType Method = PyType.Builtin("method_descriptor", ObjectType.Type);
}
