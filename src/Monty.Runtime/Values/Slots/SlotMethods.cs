using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The slots of built-in types as attributes: <c>[].__len__</c>, <c>int.__add__</c>, <c>hasattr(x, '__iter__')</c>.</summary>
/// <remarks>Each is a call of the virtual slot; <see cref="SlotTable"/> says which type has which.</remarks>
internal static partial class SlotMethods
{
    [PyMethod("__repr__()", Replays = Replaying.Always, TakesDerived = true)]
    private static PyValue Repr(PyContext context, PyValue self)
        => self.Ref is PyDerived derived ? derived.NativeRepr(context, self) : self.Ref.Repr(context, self);

    [PyMethod("__str__()", TakesDerived = true)]
    private static PyValue Str(PyContext context, PyValue self)
        => self.Ref is PyDerived derived ? derived.NativeStr(context, self) : Formatting.Str(context, self);

    [PyMethod("__hash__()")]
    private static PyValue Hash(PyContext context, PyValue self) => self.Ref.Hash(context, self);

    [PyMethod("__bool__()")]
    private static PyValue Bool(PyContext context, PyValue self) => Truth.Of(context, self);

    [PyMethod("__call__(*args, **kwargs)")]
    private static PyValue CallIt(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => NativeDescriptorMembers.CallAgain(context, self, arguments, named);

    [PyMethod("__get__(instance, owner=None, /)")]
    private static PyValue Get(PyContext context, PyValue self, PyValue instance, PyValue owner)
    {
        PyValue plain = PyDerived.Unwrap(self);
        PyValue bound;
        if (instance.IsNone && owner.IsNone)
            return context.Raise(Errors.TypeError("__get__(None, None) is invalid"));
        if (plain.Ref is PyClassMethod method && !owner.IsNone)
            return new PyBoundMethod(method.Function, owner);
        if (instance.IsNone)
            bound = plain.Ref.BindTo(context, plain, default, owner.Ref as PyType ?? owner.Type);
        else
            bound = plain.Ref.BindTo(context, plain, instance, instance.Type);
        return bound.Is(plain) ? self : bound;
    }

    [PyMethod("__set__(instance, value, /)")]
    private static PyValue Set(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        return plain.Ref.AssignThrough(context, plain, instance, value);
    }

    [PyMethod("__delete__(instance, /)")]
    private static PyValue Delete(PyContext context, PyValue self, PyValue instance)
    {
        PyValue plain = PyDerived.Unwrap(self);
        return plain.Ref.AssignThrough(context, plain, instance, default);
    }

    [PyMethod("__getattribute__(name, /)")]
    private static PyValue GetAttribute(PyContext context, PyValue self, PyValue name)
    {
        PyStr text = AttributeNames.Check(name);
        if (self.Ref is not PyClassed holder)
            return self.Ref.GetAttribute(context, self, text);
        return holder.TryGetGeneric(context, self, text, out PyValue value) ? value : context.Raise(Errors.NoAttribute(context, self, text));
    }

    [PyMethod("__eq__(value, /)", TakesDerived = true)]
    private static PyValue Equal(PyContext context, PyValue self, PyValue value) => Compare(context, CompareOperator.Equal, self, value);

    [PyMethod("__ne__(value, /)", TakesDerived = true)]
    private static PyValue NotEqual(PyContext context, PyValue self, PyValue value) => Compare(context, CompareOperator.NotEqual, self, value);

    [PyMethod("__lt__(value, /)", TakesDerived = true)]
    private static PyValue Less(PyContext context, PyValue self, PyValue value) => Compare(context, CompareOperator.Less, self, value);

    [PyMethod("__le__(value, /)", TakesDerived = true)]
    private static PyValue LessEqual(PyContext context, PyValue self, PyValue value) => Compare(context, CompareOperator.LessEqual, self, value);

    [PyMethod("__gt__(value, /)", TakesDerived = true)]
    private static PyValue Greater(PyContext context, PyValue self, PyValue value) => Compare(context, CompareOperator.Greater, self, value);

    [PyMethod("__ge__(value, /)", TakesDerived = true)]
    private static PyValue GreaterEqual(PyContext context, PyValue self, PyValue value) => Compare(context, CompareOperator.GreaterEqual, self, value);

    /// <summary>The comparison of a built-in type: of a derived class the plain value, but deques go through what the class shows.</summary>
    private static PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        return plain.Ref.ComparesDerived
            ? plain.Ref.CompareDerived(context, op, self, value)
            : plain.Ref.Compare(context, op, plain, Operand(plain, value));
    }
}
