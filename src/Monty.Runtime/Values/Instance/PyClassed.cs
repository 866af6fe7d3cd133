using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An object whose class a script may have written: an instance, an exception, or a class (whose class is a metaclass).</summary>
/// <remarks>
/// The other parts of this class are the slots: each calls the special method of the class where there is one, else does
/// what <c>object</c> does.
/// </remarks>
internal abstract partial class PyClassed : PyObject
{
    /// <summary>The type; a field, because inline caches and every slot read it.</summary>
    public PyType Class;

    protected PyClassed(PyType type)
    {
        Class = type;
    }

    public override PyType Type => Class;

    /// <summary><c>object.__getattribute__</c>: false where there is no such attribute; nothing is raised then.</summary>
    public abstract bool TryGetGeneric(PyContext context, PyValue self, PyStr name, out PyValue result);

    /// <summary><c>object.__setattr__</c>, or <c>__delattr__</c> where the value is unbound: None or a signal.</summary>
    public abstract PyValue AssignGeneric(PyContext context, PyValue self, PyStr name, PyValue value);

    /// <summary>What <c>object.__repr__</c>, or that of the built-in base, gives.</summary>
    internal virtual PyValue NativeRepr(PyContext context, PyValue self) => base.Repr(context, self);

    /// <summary>How it compares where its class has no method for that.</summary>
    internal virtual PyValue NativeCompare(PyContext context, CompareOperator op, PyValue self, PyValue other) => PyValue.NotImplemented;

    /// <summary>The hash where its class has no method for that.</summary>
    internal virtual PyValue NativeHash(PyContext context, PyValue self) => base.Hash(context, self);

    /// <summary>What <c>object.__str__</c>, or that of the built-in base, gives.</summary>
    internal virtual PyValue NativeStr(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Repr);
        return method.IsUnbound
            ? NativeRepr(context, self)
            : SpecialResults.Apply(context, ResultRule.Str, self, SpecialCalls.Call0(context, method, self));
    }
}
