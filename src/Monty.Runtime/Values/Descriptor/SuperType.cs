using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>super</c>.</summary>
internal static class SuperType
{
    public static readonly PyType Type = PyType.Builtin("super", ObjectType.Type, SuperMethods.Members, SuperMethods.Constructor).TakingDerived();
}

/// <summary>The methods of <c>super</c> objects; the form without arguments is made by the compiler.</summary>
internal static partial class SuperMethods
{
    [PyConstructor("super(*args)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments)
    {
        if (arguments.Length > 2)
            throw Errors.TypeError($"super() expected at most 2 arguments, got {arguments.Length}").ToException();
        RequireSome(arguments);
        return PySuper.Make(context, arguments[0], arguments.Length == 1 ? default : arguments[1]);
    }

    [PyMethod("__init__(*args)", Style = ArgumentStyle.Unpack)]
    private static PyValue Init(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments)
    {
        if (arguments.Length > 2)
            throw Errors.TypeError($"super() takes at most 2 arguments ({arguments.Length} given)").ToException();
        RequireSome(arguments);
        if (arguments[0].Ref is not PyType)
            throw NativeErrors.WrongType("super", "argument 1", "type", arguments[0]);
        return Of(self).Initialize(context, arguments[0], arguments.Length == 1 ? default : arguments[1]) ? PyValue.None : PyValue.Signal;
    }

    private static PySuper Of(PyValue self) => (PySuper)PyDerived.Unwrap(self).Ref;

    private static void RequireSome(ReadOnlySpan<PyValue> arguments)
    {
        if (arguments.Length == 0)
            throw Errors.RuntimeError("super(): no arguments").ToException();
    }

    [PyGetter("__thisclass__", IsField = true)]
    private static PyValue ThisClass(PyContext context, PyValue self) => Of(self).Start is { } start ? start : PyValue.None;

    [PyGetter("__self__", IsField = true)]
    private static PyValue Self(PyContext context, PyValue self) => Of(self).Object.IsUnbound ? PyValue.None : Of(self).Object;

    [PyGetter("__self_class__", IsField = true)]
    private static PyValue SelfClass(PyContext context, PyValue self) => Of(self).ObjectType is { } type ? type : PyValue.None;
}
