using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal partial class PyDict
{
    public override PyValue Repr(PyContext context, PyValue self)
        => Count == 0 ? PyValue.Str("{}") : ContainerRepr.Write(context, this, "{", "}", "{...}", WritePairs);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || PyDerived.Unwrap(other).Ref is not PyDict dict)
            return PyValue.NotImplemented;
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, this, other);
        return DictMerging.TryEquals(context, this, dict, out bool equal)
            ? PyValue.Bool(equal == (op == CompareOperator.Equal))
            : PyValue.Signal;
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or || other.Ref is not PyDict right)
            return PyValue.NotImplemented;
        if (context.Pinned == 0)
            return SlotReplay.Binary(context, op, this, other);
        PyDict result = Copy(context);
        return DictMerging.TryMerge(context, result, right) ? result : PyValue.Signal;
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? DictUpdating.Update(context, this, other, self) : PyValue.NotImplemented;

    private static void WritePairs(PyDict dict, ref ContainerRepr output)
    {
        int position = 0;
        while (dict.MoveNext(ref position, out int row))
            output.Pair(dict.KeyAt(row), dict.ValueAt(row));
    }
}
