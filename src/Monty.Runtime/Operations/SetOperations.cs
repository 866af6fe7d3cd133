using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Set operations whose other operand is any iterable.</summary>
internal static class SetOperations
{
    /// <summary>Adds the items of an iterable, then gives <paramref name="result"/>.</summary>
    public static PyValue Update(PyContext context, PySetBase target, PyValue iterable, PyValue result)
    {
        if (WithHashes(context, iterable) is { } other)
            return SetAlgebra.Apply(context, SetOperation.Union, target, other, result);
        return Fill(context, target, iterable, result);
    }

    private static PyValue Fill(PyContext context, PySetBase target, PyValue iterable, PyValue result)
    {
        if (iterable.Ref is PyRange range)
            KeyTable<SetEntry>.RefuseKeys(context, range);
        if (!ImmediateItems.TrySpan(iterable, out ReadOnlySpan<PyValue> items))
            return new SetFillFrame(target, result).StartOver(context, iterable);
        context.Meter.ChargeWork(items.Length / 4);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        foreach (PyValue item in items)
        {
            loop.Did(1);
            // What was added already is found again.
            if (!target.TryAddPlain(context, item))
                return new SetFillFrame(target, result).StartOver(context, iterable);
        }

        return result;
    }

    /// <summary>Changes <paramref name="target"/> and gives <paramref name="result"/>, or answers a question; or a signal.</summary>
    public static PyValue Apply(PyContext context, SetOperation operation, PySetBase target, PyValue iterable, PyValue result)
    {
        if (OperandOf(context, operation, iterable) is { } other)
            return SetAlgebra.Apply(context, operation, target, other, result);
        if (operation == SetOperation.Union)
            return Update(context, target, iterable, result);
        if (SetSearchFrame.IsSearch(operation))
            return new SetSearchFrame(operation, target, result).StartOver(context, iterable);
        var items = new PySet();
        PyValue collected = Fill(context, items, iterable, PyValue.None);
        if (!collected.IsSignal)
            return SetAlgebra.Apply(context, operation, target, items, result);
        if (context.State == RunState.Suspending)
            context.Capture(new SetOperationFrame(operation, target, items, result));
        return collected;
    }

    /// <summary>The items where their hashes are known: of a set, or the keys of a dict; null for others.</summary>
    public static PySetBase? WithHashes(PyContext context, PyValue iterable)
        => PyDerived.Unwrap(iterable).Ref as PySetBase ?? (iterable.Ref.GetType() == typeof(PyDict) ? PySetBase.OfKeys(context, (PyDict)iterable.Ref) : null);

    /// <summary>The other operand where its items need not be gone through; null where they must.</summary>
    private static PySetBase? OperandOf(PyContext context, SetOperation operation, PyValue iterable) => operation switch
    {
        // Whether they have nothing in common is asked of the items that a derived class shows.
        SetOperation.IsDisjoint => iterable.Ref as PySetBase,
        SetOperation.Union or SetOperation.Difference or SetOperation.SymmetricDifference => WithHashes(context, iterable),
        // The keys of a dict are hashed again, as in CPython.
        _ => PyDerived.Unwrap(iterable).Ref as PySetBase,
    };

    /// <summary>Applies an operation with one iterable after the other.</summary>
    public static PyValue ApplyAll(
        PyContext context, SetOperation operation, PySetBase target, ReadOnlySpan<PyValue> iterables, PyValue result)
    {
        for (int i = 0; i < iterables.Length; i++)
        {
            PyValue done = Apply(context, operation, target, iterables[i], result);
            if (!done.IsSignal)
                continue;
            if (context.State == RunState.Suspending)
                context.Capture(new SetArgumentsFrame(operation, target, iterables[(i + 1)..].ToArray(), result));
            return done;
        }

        return result;
    }
}
