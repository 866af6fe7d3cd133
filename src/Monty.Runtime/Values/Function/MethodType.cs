using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of bound methods of Python functions.</summary>
internal static class MethodType
{
    public static readonly PyType Type = PyType.Builtin("method", ObjectType.Type, BoundMethodMethods.Members);
}

/// <summary>The attributes of bound methods.</summary>
internal static partial class BoundMethodMethods
{
    [PyGetter("__func__")]
    private static PyValue Function(PyContext context, PyBoundMethod self) => self.Function;

    [PyGetter("__self__")]
    private static PyValue Self(PyContext context, PyBoundMethod self) => self.Self;
}
