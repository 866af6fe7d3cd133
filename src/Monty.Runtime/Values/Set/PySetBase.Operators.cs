using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>Operators take only sets; the methods of the same meaning take any iterable.</remarks>
internal abstract partial class PySetBase
{
    /// <summary>A new set of the same built-in type with the same items.</summary>
    public PySetBase CopyPlain(PyContext context)
    {
        PySetBase copy = EmptyPlain();
        copy.CopyFrom(context, this);
        return copy;
    }

    /// <summary>A new, empty set of the same built-in type.</summary>
    public PySetBase EmptyPlain() => this is PyFrozenSet ? new PyFrozenSet() : new PySet();

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (context.Pinned == 0)
            return TryFindPlain(context, item, out int row) ? PyValue.Bool(row >= 0) : SlotReplay.Run(context, SlotOperation.Contains, this, item);
        Lookup found = Has(context, item);
        return found == Lookup.Raising ? PyValue.Signal : PyValue.Bool(found == Lookup.Found);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is not PySetBase set)
            return PyValue.NotImplemented;
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, this, other);
        context.Meter.ChargeWork(Math.Min(Count, set.Count) / 4);
        if (!context.EnterNative())
            return PyValue.Signal;
        PyValue answer = op switch
        {
            CompareOperator.Less => SetAlgebra.IsSubset(context, this, set, Count < set.Count),
            CompareOperator.LessEqual => SetAlgebra.IsSubset(context, this, set),
            CompareOperator.Greater => SetAlgebra.IsSubset(context, set, this, Count > set.Count),
            CompareOperator.GreaterEqual => SetAlgebra.IsSubset(context, set, this),
            _ => SetAlgebra.IsSubset(context, this, set, Count == set.Count),
        };
        context.LeaveNative();
        return answer.IsSignal || op != CompareOperator.NotEqual ? answer : PyValue.Bool(!answer.IsTrue);
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is not PySetBase set || !TryOperation(op, out SetOperation operation))
            return PyValue.NotImplemented;
        if (PlainSetAlgebra.TryCombine(context, operation, this, set, out PySetBase? combined))
            return combined;
        PySetBase result = CopyPlain(context);
        return SetAlgebra.Apply(context, operation, result, set, result);
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => other.Ref is PySetBase set ? set.Binary(context, op, other, self) : PyValue.NotImplemented;

    /// <summary>The operation that an operator stands for.</summary>
    internal static bool TryOperation(BinaryOperator op, out SetOperation operation)
    {
        operation = op switch
        {
            BinaryOperator.Or => SetOperation.Union,
            BinaryOperator.And => SetOperation.Intersection,
            BinaryOperator.Subtract => SetOperation.Difference,
            _ => SetOperation.SymmetricDifference,
        };
        return op is BinaryOperator.Or or BinaryOperator.And or BinaryOperator.Subtract or BinaryOperator.Xor;
    }

    private protected static void WriteItems(PySetBase set, ref ContainerRepr output)
    {
        if (output.Copied is null)
        {
            output.Context.Meter.ChargeValues(set.Count);
            output.Copied = new PyValue[set.Count];
            int position = 0;
            for (int i = 0; set.MoveNext(ref position, out int row); i++)
                output.Copied[i] = set.KeyAt(row);
        }

        for (int i = output.Position; i < output.Copied.Length; i++)
            output.ItemBefore(i + 1, output.Copied[i]);
    }
}
