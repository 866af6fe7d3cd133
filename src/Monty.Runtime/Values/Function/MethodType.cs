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
    [PyGetter("__doc__")]
    private static PyValue Doc(PyContext context, PyBoundMethod self)
        => self.Function.Ref.GetAttribute(context, self.Function, new PyStr("__doc__"));

    [PyGetter("__func__")]
    private static PyValue Function(PyContext context, PyBoundMethod self) => self.Function;

    [PyGetter("__self__")]
    private static PyValue Self(PyContext context, PyBoundMethod self) => self.Self;
}
