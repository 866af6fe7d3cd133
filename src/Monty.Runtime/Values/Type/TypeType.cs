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
        if (arguments.Length != 3)
            throw Errors.TypeError("type() takes 1 or 3 arguments").ToException();
        PyStr name = arguments[0].Ref as PyStr ?? throw WrongArgument(1, "str", arguments[0]).ToException();
        PyTuple bases = arguments[1].Ref as PyTuple ?? throw WrongArgument(2, "tuple", arguments[1]).ToException();
        PyDict names = arguments[2].Ref as PyDict ?? throw WrongArgument(3, "dict", arguments[2]).ToException();
        return new ClassFrame(name, bases, names, KeywordsOf(context, keywords)).Start(context);
    }

    private static PyDict? KeywordsOf(PyContext context, KeywordArguments keywords)
    {
        if (keywords.Count == 0)
            return null;
        var dict = new PyDict();
        for (int i = 0; i < keywords.Count; i++)
            dict.SetStr(context, new PyStr(keywords.Names[i]), keywords.Values[i]);
        return dict;
    }

    private static PyException WrongArgument(int number, string expected, PyValue value)
        => Errors.TypeError($"type.__new__() argument {number} must be {expected}, not {value.Type.Name}");
}
