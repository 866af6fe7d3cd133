using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>type</c>.</summary>
internal static class TypeType
{
    public static readonly PyType Type = PyType.Builtin("type", ObjectType.Type, TypeMethods.Members, TypeConstructor.Constructor);
}

/// <summary><c>type(object)</c> and <c>type(name, bases, dict, **keywords)</c></summary>
internal static partial class TypeConstructor
{
    [PyConstructor("type(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (arguments.Length == 1 && keywords.Count == 0)
            return arguments[0].Type;
        if (arguments.Length == 1 && ReferenceEquals(type, TypeType.Type))
            throw Errors.TypeError("type() takes no keyword arguments").ToException();
        if (arguments.Length != 3)
            throw Errors.TypeError("type() takes 1 or 3 arguments").ToException();
        return keywords.Count == 0
            ? Instantiation.Make(context, type, arguments, null)
            : Instantiation.Make(context, type, (PyValue[])[.. arguments, .. keywords.Values], new KeywordNames(keywords.Names.ToArray()));
    }
}
