using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal partial class PyDict
{
    public override PyValue Repr(PyContext context, PyValue self) => ReprPlain(context);

    /// <summary>As a plain dict shows itself.</summary>
    public PyValue ReprPlain(PyContext context)
        => ContainerRepr.Write(context, this, "{", "}", "{...}", Count == 0 ? "{}" : null, WritePairs);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || PyDerived.Unwrap(other).Ref is not PyDict dict)
            return PyValue.NotImplemented;
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, this, other);
        PyValue same = DictMerging.AreEqual(context, this, dict);
        return same.IsSignal ? same : PyValue.Bool(same.IsTrue == (op == CompareOperator.Equal));
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or || other.Ref is not PyDict right)
            return PyValue.NotImplemented;
        PyDict result = Copy(context);
        return DictMerging.Merge(context, result, right, result);
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? DictUpdating.Update(context, this, other, self) : PyValue.NotImplemented;

    private static void WritePairs(PyDict dict, ref ContainerRepr output)
    {
        int position = output.Position;
        while (dict.MoveNext(ref position, out int row))
            output.PairBefore(position, dict.KeyAt(row), dict.ValueAt(row));
    }
}
