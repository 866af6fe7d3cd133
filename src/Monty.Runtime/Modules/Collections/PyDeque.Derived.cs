using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <remarks>Objects of classes that derive from deque: CPython goes through one by the <c>__iter__</c> of the class, to compare and to print it.</remarks>
internal sealed partial class PyDeque
{
    /// <summary>Whether the class of a deque says itself what is gone through.</summary>
    public static bool IteratesItself(PyContext context, PyValue value)
        => value.Ref is PyDerived { Native.Ref: PyDeque } derived && !derived.Class.Special(context, SpecialMethod.Iter).IsUnbound;

    /// <summary>A comparison where one of the two may be of a derived class; a result, NotImplemented or a signal.</summary>
    public static PyValue CompareDerived(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        PyValue one = PyDerived.Unwrap(self);
        PyValue two = PyDerived.Unwrap(other);
        bool isAsked = two.Ref is PyDeque && (IteratesItself(context, self) || IteratesItself(context, other));
        return isAsked
            ? DerivedContainers.Call(context, DerivedContainers.CompareDeques, PyValue.Str(OperatorNames.Symbol(op)), self, other)
            : one.Ref.Compare(context, op, one, two);
    }
}
