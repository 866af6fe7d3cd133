using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <remarks>Objects of classes that derive from deque: CPython goes through one by the <c>__iter__</c> of the class, to compare and to print it.</remarks>
internal sealed partial class PyDeque
{
    public override bool ComparesDerived => true;

    public override bool ShowsDerived(PyContext context, PyObject derived) => IteratesItself(context, derived);

    public override PyValue ReprDerived(PyContext context, PyValue self) => DerivedContainers.Call(context, DerivedContainers.ShowDeque, self);

    /// <summary>Whether the class of a deque says itself what is gone through.</summary>
    private static bool IteratesItself(PyContext context, PyValue value)
        => value.Ref is PyDerived { Native.Ref: PyDeque } derived && !derived.Class.Special(context, SpecialMethod.Iter).IsUnbound;

    public override PyValue CompareDerived(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        PyValue one = PyDerived.Unwrap(self);
        PyValue two = PyDerived.Unwrap(other);
        bool isAsked = two.Ref is PyDeque && (IteratesItself(context, self) || IteratesItself(context, other));
        return isAsked
            ? DerivedContainers.Call(context, DerivedContainers.CompareDeques, PyValue.Str(OperatorNames.Symbol(op)), self, other)
            : one.Ref.Compare(context, op, one, two);
    }
}
