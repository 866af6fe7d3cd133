using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>staticmethod</c>.</summary>
internal static class StaticMethodType
{
    public static readonly PyType Type =
        PyType.Builtin("staticmethod", ObjectType.Type, StaticMethodMethods.Members, StaticMethodMethods.Constructor);
}

/// <summary>The type object of <c>classmethod</c>.</summary>
internal static class ClassMethodType
{
    public static readonly PyType Type =
        PyType.Builtin("classmethod", ObjectType.Type, ClassMethodMethods.Members, ClassMethodMethods.Constructor);
}

/// <summary>The methods of <c>staticmethod</c> objects.</summary>
internal static partial class StaticMethodMethods
{
    [PyConstructor("staticmethod(function, /)")]
    private static PyStaticMethod Make(PyContext context, PyType type, PyValue function) => new(function);

    [PyMethod("__init__(function, /)", Style = ArgumentStyle.Unpack)]
    private static void Init(PyContext context, PyStaticMethod self, PyValue function) => self.Fill(function);

    [PyGetter("__func__", IsField = true)]
    private static PyValue Function(PyContext context, PyStaticMethod self) => self.Function;

    [PyGetter("__wrapped__", IsField = true)]
    private static PyValue Wrapped(PyContext context, PyStaticMethod self) => self.Function;

    [PyGetter("__isabstractmethod__")]
    private static bool IsAbstract(PyContext context, PyStaticMethod self) => AbstractMethods.IsMarked(context, self.Function);
}

/// <summary>The methods of <c>classmethod</c> objects.</summary>
internal static partial class ClassMethodMethods
{
    [PyConstructor("classmethod(function, /)")]
    private static PyClassMethod Make(PyContext context, PyType type, PyValue function) => new(function);

    [PyMethod("__init__(function, /)", Style = ArgumentStyle.Unpack)]
    private static void Init(PyContext context, PyClassMethod self, PyValue function) => self.Fill(function);

    [PyGetter("__func__", IsField = true)]
    private static PyValue Function(PyContext context, PyClassMethod self) => self.Function;

    [PyGetter("__wrapped__", IsField = true)]
    private static PyValue Wrapped(PyContext context, PyClassMethod self) => self.Function;

    [PyGetter("__isabstractmethod__")]
    private static bool IsAbstract(PyContext context, PyClassMethod self) => AbstractMethods.IsMarked(context, self.Function);
}
