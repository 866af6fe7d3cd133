using Monty.Runtime.Builtins;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The special methods of built-in types as attributes: each calls the slot of the value. <see cref="SlotWrappers"/> says which type has which.</summary>
internal static partial class SlotMethods
{
    [PyMethod("__repr__()")]
    private static PyValue Repr(PyContext context, PyValue self) => self.Ref.Repr(context, self);

    [PyMethod("__str__()")]
    private static PyValue Str(PyContext context, PyValue self) => self.Ref.Str(context, self);

    [PyMethod("__format__(format_spec, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Format(PyContext context, PyValue self, PyStr spec) => self.Ref.Format(context, self, spec);

    [PyMethod("__hash__()")]
    private static PyValue Hash(PyContext context, PyValue self) => self.Ref.Hash(context, self);

    [PyMethod("__bool__()")]
    private static PyValue Bool(PyContext context, PyValue self) => self.Ref.Truth(context, self);

    [PyMethod("__len__()")]
    private static PyValue Len(PyContext context, PyValue self) => self.Ref.Length(context, self);

    [PyMethod("__contains__(key, /)")]
    private static PyValue Contains(PyContext context, PyValue self, PyValue key) => self.Ref.Contains(context, self, key);

    [PyMethod("__iter__()")]
    private static PyValue Iter(PyContext context, PyValue self) => self.Ref.Iterate(context, self);

    [PyMethod("__next__()")]
    private static PyValue Next(PyContext context, PyValue self)
    {
        var next = (NativeFunction)BuiltinNamespace.All["next"].Ref;
        return next.Code(context, default, new ReadOnlySpan<PyValue>(in self), null);
    }

    [PyMethod("__getitem__(key, /)")]
    private static PyValue GetItem(PyContext context, PyValue self, PyValue key) => self.Ref.GetItem(context, self, key);

    [PyMethod("__setitem__(key, value, /)")]
    private static PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
        => self.Ref.SetItem(context, self, key, value);

    [PyMethod("__delitem__(key, /)")]
    private static PyValue DelItem(PyContext context, PyValue self, PyValue key) => self.Ref.DeleteItem(context, self, key);

    [PyMethod("__call__(*args, **kwargs)")]
    private static PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => keywords.Count == 0
            ? self.Ref.Call(context, self, arguments, null)
            : self.Ref.Call(
                context, self, (PyValue[])[.. arguments, .. keywords.Values], new KeywordNames(keywords.Names.ToArray()));

    [PyMethod("__get__(instance, owner=None, /)")]
    private static PyValue Get(PyContext context, PyValue self, PyValue instance, PyValue owner)
    {
        if (instance.IsNone && owner.IsNone)
            return context.Raise(Errors.TypeError("__get__(None, None) is invalid"));
        PyType type = owner.Ref as PyType ?? instance.Type;
        return self.Ref.BindTo(context, self, instance.IsNone ? default : instance, type);
    }

    [PyMethod("__set__(instance, value, /)")]
    private static PyValue Set(PyContext context, PyValue self, PyValue instance, PyValue value)
        => self.Ref.AssignThrough(context, self, instance, value);

    [PyMethod("__delete__(instance, /)")]
    private static PyValue Delete(PyContext context, PyValue self, PyValue instance)
        => self.Ref.AssignThrough(context, self, instance, default);

    [PyMethod("__index__()")]
    private static PyValue Index(PyContext context, PyValue self) => self.Ref.Index(context, self);

    [PyMethod("__int__()")]
    private static PyValue Int(PyContext context, PyValue self)
        => IntType.Type.Call(context, IntType.Type, new ReadOnlySpan<PyValue>(in self), null);

    [PyMethod("__float__()")]
    private static PyValue Float(PyContext context, PyValue self)
        => FloatType.Type.Call(context, FloatType.Type, new ReadOnlySpan<PyValue>(in self), null);

    [PyMethod("__abs__()")]
    private static PyValue Abs(PyContext context, PyValue self) => CallBuiltin(context, "abs", [self]);

    [PyMethod("__divmod__(value, /)")]
    private static PyValue DivMod(PyContext context, PyValue self, PyValue value) => CallBuiltin(context, "divmod", [self, value]);

    [PyMethod("__rdivmod__(value, /)")]
    private static PyValue ReflectedDivMod(PyContext context, PyValue self, PyValue value)
        => CallBuiltin(context, "divmod", [value, self]);

    [PyMethod("__round__(ndigits=None, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Round(PyContext context, PyValue self, PyValue digits)
        => CallBuiltin(context, "round", digits.IsNone ? [self] : [self, digits]);

    [PyMethod("__pos__()")]
    private static PyValue Positive(PyContext context, PyValue self) => self.Ref.Unary(context, UnaryOperator.Positive, self);

    [PyMethod("__neg__()")]
    private static PyValue Negative(PyContext context, PyValue self) => self.Ref.Unary(context, UnaryOperator.Negative, self);

    [PyMethod("__invert__()")]
    private static PyValue Invert(PyContext context, PyValue self) => self.Ref.Unary(context, UnaryOperator.Invert, self);

    private static PyValue CallBuiltin(PyContext context, string name, ReadOnlySpan<PyValue> arguments)
    {
        PyValue function = BuiltinNamespace.All[name];
        return function.Ref.Call(context, function, arguments, null);
    }
}
