using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>count</c> object.</summary>
[HeapKind(402)]
internal sealed class PyCount : SteppingIterator
{
    private PyValue _next;
    private PyValue _step;

    internal PyCount()
    {
    }

    public PyCount(PyValue start, PyValue step)
    {
        _next = start;
        _step = step;
    }

    public override PyType Type => ItertoolsTypes.Count;

    public override PyValue Next(PyContext context, PyValue self)
    {
        PyValue number = _next;
        if (number.IsInt && _step.IsInt)
        {
            long sum = unchecked(number.Bits + _step.Bits);
            if (((number.Bits ^ sum) & (_step.Bits ^ sum)) >= 0)
            {
                _next = PyValue.Int(sum);
                return number;
            }
        }

        PyValue following = Arithmetic.Binary(context, BinaryOperator.Add, number, _step);
        return following.IsSignal ? Leave(context, 0) : Continue(context, 0, default, following);
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        PyValue number = _next;
        _next = value;
        return number;
    }

    internal override void Attach(int index, PyValue source)
        => throw new System.Diagnostics.UnreachableException("count() takes no iterable");

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "count(", ")", "...", empty: null, WriteItems);

    private static void WriteItems(PyCount count, ref ContainerRepr output)
    {
        output.Item(count._next);
        if (!(count._step.IsInt || count._step.IsBool) || count._step.Bits != 1)
            output.Item(count._step);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _next);
        transfer.Value(ref _step);
        transfer.Require(!_next.IsUnbound && !_step.IsUnbound, "a count without its numbers");
    }
}

/// <summary>The constructor of count.</summary>
internal static partial class CountMethods
{
    [Calls.PyConstructor("count(start=0, step=1)")]
    private static PyValue Make(PyContext context, PyType type, PyValue start, PyValue step)
        => IsNumber(start) && IsNumber(step)
            ? Of(start, step)
            : context.Raise(Errors.TypeError("a number is required"));

    /// <summary>Where it counts by one, bools and ints of derived classes become plain ints.</summary>
    private static PyCount Of(PyValue start, PyValue step)
        => IsWord(PyDerived.Unwrap(step), out long stride) && stride == 1 && IsWord(PyDerived.Unwrap(start), out long first)
            ? new PyCount(PyValue.Int(first), PyValue.Int(1))
            : new PyCount(start, step);

    private static bool IsWord(PyValue value, out long word)
    {
        word = value.IsInt || value.IsBool ? value.Bits : 0;
        return value.IsInt || value.IsBool;
    }

    private static bool IsNumber(PyValue value)
        => value.IsInt || value.IsFloat || PyDerived.Unwrap(value).Ref is PyComplex || Indices.IsIndex(value)
            || value.Type.TryLookup("__int__", out _) || value.Type.TryLookup("__float__", out _);
}
