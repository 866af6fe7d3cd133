using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods that set and frozenset share.</summary>
internal static partial class SetMethods
{
    [PyMethod("copy()", Style = ArgumentStyle.Fixed)]
    private static PyValue Copy(PyContext context, PySetBase self)
        => ReferenceEquals(self.Type, SetTypes.FrozenSet) ? self : self.CopyPlain(context);

    [PyMethod("union(*others)")]
    private static PyValue Union(PyContext context, PySetBase self, ReadOnlySpan<PyValue> others)
        => Combine(context, SetOperation.Union, self, others);

    [PyMethod("intersection(*others)")]
    private static PyValue Intersection(PyContext context, PySetBase self, ReadOnlySpan<PyValue> others)
        => Combine(context, SetOperation.Intersection, self, others);

    [PyMethod("difference(*others)")]
    private static PyValue Difference(PyContext context, PySetBase self, ReadOnlySpan<PyValue> others)
        => Combine(context, SetOperation.Difference, self, others);

    [PyMethod("symmetric_difference(other, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue SymmetricDifference(PyContext context, PySetBase self, PyValue other)
        => Combine(context, SetOperation.SymmetricDifference, self, new ReadOnlySpan<PyValue>(in other));

    [PyMethod("isdisjoint(other, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue IsDisjoint(PyContext context, PySetBase self, PyValue other)
        => SetOperations.Apply(context, SetOperation.IsDisjoint, self, other, PyValue.None);

    [PyMethod("issubset(other, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue IsSubset(PyContext context, PySetBase self, PyValue other)
        => SetOperations.Apply(context, SetOperation.IsSubset, self, other, PyValue.None);

    [PyMethod("issuperset(other, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue IsSuperset(PyContext context, PySetBase self, PyValue other)
        => SetOperations.Apply(context, SetOperation.IsSuperset, self, other, PyValue.None);

    private static PyValue Combine(PyContext context, SetOperation operation, PySetBase self, ReadOnlySpan<PyValue> others)
    {
        if (others.Length == 1
            && others[0].Ref is PySetBase other
            && PlainSetAlgebra.TryCombine(context, operation, self, other, out PySetBase? combined))
            return combined;
        PySetBase result = self.CopyPlain(context);
        return SetOperations.ApplyAll(context, operation, result, others, result);
    }
}
