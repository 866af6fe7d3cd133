using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>property</c>.</summary>
internal static class PropertyType
{
    public static readonly PyType Type = PyType.Builtin("property", ObjectType.Type, PropertyMethods.Members, PropertyMethods.Constructor);
}

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

/// <summary>The methods of <c>property</c> objects.</summary>
internal static partial class PropertyMethods
{
    [PyConstructor("property(fget=None, fset=None, fdel=None, doc=None)")]
    private static PyProperty Make(PyContext context, PyType type, PyValue getter, PyValue setter, PyValue deleter, PyValue doc)
        => new(getter, setter, deleter, doc);

    [PyMethod("getter(getter, /)")]
    private static PyProperty Getter(PyContext context, PyProperty self, PyValue getter)
        => new(getter, self.Setter, self.Deleter, self.Doc) { Name = self.Name };

    [PyMethod("setter(setter, /)")]
    private static PyProperty Setter(PyContext context, PyProperty self, PyValue setter)
        => new(self.Getter, setter, self.Deleter, self.Doc) { Name = self.Name };

    [PyMethod("deleter(deleter, /)")]
    private static PyProperty Deleter(PyContext context, PyProperty self, PyValue deleter)
        => new(self.Getter, self.Setter, deleter, self.Doc) { Name = self.Name };

    [PyGetter("fget", IsField = true)]
    private static PyValue GetGetter(PyContext context, PyProperty self) => self.Getter;

    [PyGetter("fset", IsField = true)]
    private static PyValue GetSetter(PyContext context, PyProperty self) => self.Setter;

    [PyGetter("fdel", IsField = true)]
    private static PyValue GetDeleter(PyContext context, PyProperty self) => self.Deleter;

    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, PyProperty self)
        => self.Doc.IsNone && !self.Getter.IsNone
            ? self.Getter.Ref.GetAttribute(context, self.Getter, new PyStr("__doc__"))
            : self.Doc;

    [PyGetter("__name__")]
    private static PyValue GetName(PyContext context, PyProperty self)
        => self.Name is { } name ? PyValue.Str(name) : self.Getter.Ref.GetAttribute(context, self.Getter, new PyStr("__name__"));

    [PyGetter("__isabstractmethod__")]
    private static bool IsAbstract(PyContext context, PyProperty self)
        => AbstractMethods.IsMarked(context, self.Getter)
            || AbstractMethods.IsMarked(context, self.Setter)
            || AbstractMethods.IsMarked(context, self.Deleter);
}

/// <summary>The methods of <c>staticmethod</c> objects.</summary>
internal static partial class StaticMethodMethods
{
    [PyConstructor("staticmethod(function, /)")]
    private static PyStaticMethod Make(PyContext context, PyType type, PyValue function) => new(function);

    [PyGetter("__func__", IsField = true)]
    private static PyValue Function(PyContext context, PyStaticMethod self) => self.Function;

    [PyGetter("__wrapped__", IsField = true)]
    private static PyValue Wrapped(PyContext context, PyStaticMethod self) => self.Function;
}

/// <summary>The methods of <c>classmethod</c> objects.</summary>
internal static partial class ClassMethodMethods
{
    [PyConstructor("classmethod(function, /)")]
    private static PyClassMethod Make(PyContext context, PyType type, PyValue function) => new(function);

    [PyGetter("__func__", IsField = true)]
    private static PyValue Function(PyContext context, PyClassMethod self) => self.Function;

    [PyGetter("__wrapped__", IsField = true)]
    private static PyValue Wrapped(PyContext context, PyClassMethod self) => self.Function;
}
