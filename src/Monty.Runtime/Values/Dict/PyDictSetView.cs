using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The views that behave as sets: keys and items. Their operators take any iterable and give a set.</summary>
internal abstract class PyDictSetView : PyDictView
{
    private protected PyDictSetView(PyDict dict)
        : base(dict)
    {
    }

    public sealed override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    /// <summary>A new set of the items; false while raising.</summary>
    public bool TryToSet(PyContext context, out PySet set)
    {
        context.Meter.ChargeWork(Dict.Count / 4);
        set = new PySet();
        int position = 0;
        while (Dict.MoveNext(ref position, out int row))
        {
            if (!TryAdd(context, set, row))
                return false;
        }

        return true;
    }

    private protected abstract bool TryAdd(PyContext context, PySet set, int row);

    public sealed override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        PySetBase? right = other.Ref as PySetBase;
        if (right is null)
        {
            if (other.Ref is not PyDictSetView view)
                return PyValue.NotImplemented;
            if (!view.TryToSet(context, out PySet converted))
                return PyValue.Signal;
            right = converted;
        }

        return TryToSet(context, out PySet left) ? left.Compare(context, op, left, right) : PyValue.Signal;
    }

    public sealed override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!PySetBase.TryOperation(op, out SetOperation operation))
            return PyValue.NotImplemented;
        if (!TryToSet(context, out PySet set))
            return PyValue.Signal;
        return SetOperations.Apply(context, operation, set, other, set);
    }

    /// <remarks>The left operand is no view: any iterable.</remarks>
    public sealed override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!PySetBase.TryOperation(op, out SetOperation operation))
            return PyValue.NotImplemented;
        var left = new PySet();
        PyValue filled = SetOperations.Update(context, left, other, PyValue.None);
        if (filled.IsSignal)
        {
            if (context.State == RunState.Suspending)
                context.Capture(new SetArgumentsFrame(operation, left, [self], left));
            return filled;
        }

        return SetOperations.Apply(context, operation, left, self, left);
    }
}
