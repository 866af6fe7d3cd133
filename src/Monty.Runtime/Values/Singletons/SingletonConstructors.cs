using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>NoneType()</c></summary>
internal static partial class NoneConstructor
{
    [PyConstructor("NoneType(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        Singletons.Check("NoneType", arguments, keywords);
        return PyValue.None;
    }
}

/// <summary><c>EllipsisType()</c></summary>
internal static partial class EllipsisConstructor
{
    [PyConstructor("ellipsis(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        Singletons.Check("EllipsisType", arguments, keywords);
        return PyValue.Ellipsis;
    }
}

/// <summary><c>NotImplementedType()</c></summary>
internal static partial class NotImplementedConstructor
{
    [PyConstructor("NotImplementedType(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        Singletons.Check("NotImplementedType", arguments, keywords);
        return PyValue.NotImplemented;
    }
}

/// <summary><c>NoDefaultType()</c></summary>
internal static partial class NoDefaultConstructor
{
    [PyConstructor("NoDefaultType(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        Singletons.Check("NoDefaultType", arguments, keywords);
        return PyNoDefault.Instance;
    }
}

/// <summary>What the types that have one instance share.</summary>
internal static class Singletons
{
    /// <exception cref="RaisedException">There are arguments.</exception>
    public static void Check(string type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (arguments.Length + keywords.Count > 0)
            throw Errors.TypeError($"{type} takes no arguments").ToException();
    }
}
