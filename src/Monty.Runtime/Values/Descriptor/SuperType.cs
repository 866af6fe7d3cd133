using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>super</c>.</summary>
internal static class SuperType
{
    public static readonly PyType Type = PyType.Builtin("super", ObjectType.Type, SuperMethods.Members, SuperMethods.Constructor);
}

/// <summary>The methods of <c>super</c> objects; the form without arguments is made by the compiler.</summary>
internal static partial class SuperMethods
{
    [PyConstructor("super(type=<unset>, object_or_type=<unset>, /)")]
    private static PyValue Make(PyContext context, PyType type, PyValue start, PyValue instance)
    {
        if (start.IsUnbound)
            return context.Raise(Errors.RuntimeError("super(): no arguments"));
        return instance.IsUnbound
            ? context.Raise(Errors.NotImplementedError("super(type) without an object is not supported"))
            : PySuper.Make(context, start, instance);
    }

    [PyGetter("__thisclass__", IsField = true)]
    private static PyType ThisClass(PyContext context, PySuper self) => self.Start;

    [PyGetter("__self__", IsField = true)]
    private static PyValue Self(PyContext context, PySuper self) => self.Object;

    [PyGetter("__self_class__", IsField = true)]
    private static PyType SelfClass(PyContext context, PySuper self) => self.ObjectType;
}
