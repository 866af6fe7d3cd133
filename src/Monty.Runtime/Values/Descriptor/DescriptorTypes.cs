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

    [PyGetter("__dict__")]
    private static PyDict GetDict(PyContext context, PyStaticMethod self) => self.Attributes(context);

    [PySetter("__dict__", CanDelete = true)]
    private static void SetDict(PyContext context, PyStaticMethod self, PyValue value) => self.UseAttributes(value);

    [PyGetter("__annotations__")]
    private static PyValue GetAnnotations(PyContext context, PyStaticMethod self) => self.GetKept(context, WrappedAttributeFrame.Annotations);

    [PySetter("__annotations__", CanDelete = true)]
    private static PyValue SetAnnotations(PyContext context, PyStaticMethod self, PyValue value)
        => self.Keep(context, WrappedAttributeFrame.Annotations, value);

    [PyGetter("__annotate__")]
    private static PyValue GetAnnotate(PyContext context, PyStaticMethod self) => self.GetKept(context, WrappedAttributeFrame.Annotate);

    [PySetter("__annotate__", CanDelete = true)]
    private static PyValue SetAnnotate(PyContext context, PyStaticMethod self, PyValue value)
        => self.Keep(context, WrappedAttributeFrame.Annotate, value);
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

    [PyGetter("__dict__")]
    private static PyDict GetDict(PyContext context, PyClassMethod self) => self.Attributes(context);

    [PySetter("__dict__", CanDelete = true)]
    private static void SetDict(PyContext context, PyClassMethod self, PyValue value) => self.UseAttributes(value);

    [PyGetter("__annotations__")]
    private static PyValue GetAnnotations(PyContext context, PyClassMethod self) => self.GetKept(context, WrappedAttributeFrame.Annotations);

    [PySetter("__annotations__", CanDelete = true)]
    private static PyValue SetAnnotations(PyContext context, PyClassMethod self, PyValue value)
        => self.Keep(context, WrappedAttributeFrame.Annotations, value);

    [PyGetter("__annotate__")]
    private static PyValue GetAnnotate(PyContext context, PyClassMethod self) => self.GetKept(context, WrappedAttributeFrame.Annotate);

    [PySetter("__annotate__", CanDelete = true)]
    private static PyValue SetAnnotate(PyContext context, PyClassMethod self, PyValue value)
        => self.Keep(context, WrappedAttributeFrame.Annotate, value);
}
