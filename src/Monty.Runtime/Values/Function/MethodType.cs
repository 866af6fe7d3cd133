using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of bound methods of Python functions.</summary>
internal static class MethodType
{
    public static readonly PyType Type = PyType.Builtin("method", ObjectType.Type, BoundMethodMethods.Members, BoundMethodMethods.Constructor);
}

/// <summary>The attributes of bound methods.</summary>
internal static partial class BoundMethodMethods
{
    [PyConstructor("method(function, instance, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue function, PyValue instance)
    {
        if (!function.Ref.IsCallable)
            throw Errors.TypeError("first argument must be callable").ToException();
        return instance.IsNone
            ? throw Errors.TypeError("instance must not be None").ToException()
            : new PyBoundMethod(function, instance);
    }

    [PyGetter("__doc__")]
    private static PyValue Doc(PyContext context, PyBoundMethod self)
        => self.Function.Ref.GetAttribute(context, self.Function, new PyStr("__doc__"));

    [PyGetter("__func__", IsField = true)]
    private static PyValue Function(PyContext context, PyBoundMethod self) => self.Function;

    [PyGetter("__self__", IsField = true)]
    private static PyValue Self(PyContext context, PyBoundMethod self) => self.Self;
}
