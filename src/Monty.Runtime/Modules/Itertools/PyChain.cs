using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>chain</c> object.</summary>
[HeapKind(407)]
internal sealed class PyChain : SteppingIterator
{
    private const int ForIterable = 0;
    private const int ForIterator = 1;
    private const int ForItem = 2;

    /// <summary>The iterator over the iterables; unbound after the end.</summary>
    private PyValue _source;

    /// <summary>The iterator being gone through; unbound between two of them.</summary>
    private PyValue _active;

    internal PyChain()
    {
    }

    public PyChain(PyTuple iterables)
    {
        _source = new TupleIterator(iterables);
    }

    public override PyType Type => ItertoolsTypes.Chain;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_source.IsUnbound && _active.IsUnbound)
            return PyValue.Exhausted;
        return context.HasStack() ? Run(context) : PyValue.Signal;
    }

    public override bool TryAppendRest(PyContext context, PyList target)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return false;
        while (true)
        {
            if (!_active.IsUnbound)
            {
                if (_active.Ref is not PyIterator active || !active.TryAppendRest(context, target))
                    return false;
                _active = default;
            }

            if (_source.IsUnbound)
                return true;
            // Looked at first: what it cannot append at once is left to be iterated over.
            if (!TryPeek(out PyValue iterable))
                return false;
            context.Meter.ChargeWork(1);
            if (iterable.Ref is PyIterator)
                _active = iterable;
            else if (!iterable.IsExhausted && !ImmediateItems.TryAppend(context, target, iterable))
                return false;
            PyValue source = _source;
            if (source.Ref!.Next(context, source).IsExhausted)
                _source = default;
        }
    }

    /// <summary>The next iterable, or the end, where that can be known before it is taken.</summary>
    private bool TryPeek(out PyValue iterable)
    {
        ReadOnlySpan<PyValue> rest = default;
        if (_source.Ref is TupleIterator tuple)
            rest = tuple.Tuple.Items[System.Math.Min(tuple.Position, tuple.Tuple.Count)..];
        else if (_source.Ref is ListIterator { List: { } list, Position: var position })
            rest = list.Items[System.Math.Min(position, list.Count)..];
        iterable = rest.IsEmpty ? PyValue.Exhausted : rest[0];
        return _source.Ref is TupleIterator or ListIterator;
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        switch (stage)
        {
            case ForIterable:
                return value.IsExhausted ? End() : Enter(context, value);
            case ForIterator:
                _active = value;
                return Run(context);
            default:
                if (!value.IsExhausted)
                    return value;
                _active = default;
                return Run(context);
        }
    }

    /// <summary>Where there is no next iterable, or it is none, there is no further one.</summary>
    internal override void Failed(int stage)
    {
        if (stage != ForItem)
            _source = default;
    }

    internal override void Attach(int index, PyValue source) => _source = source;

    private PyValue Run(PyContext context)
    {
        while (true)
        {
            if (_active.IsUnbound)
            {
                // The iterables may have been given up meanwhile, by a step inside of this one.
                if (_source.IsUnbound)
                    return PyValue.Exhausted;
                if (--context.Operations < 0)
                    context.Meter.ChargeWork(0);
                PyValue source = _source;
                PyValue iterable = source.Ref.Next(context, source);
                if (iterable.IsSignal)
                    return Leave(context, ForIterable);
                if (iterable.IsExhausted)
                    return End();
                PyValue iterator = iterable.Ref.Iterate(context, iterable);
                if (iterator.IsSignal)
                    return Leave(context, ForIterator);
                _active = iterator;
            }

            PyValue active = _active;
            PyValue item = active.Ref!.Next(context, active);
            if (item.IsSignal)
                return Leave(context, ForItem);
            if (!item.IsExhausted)
                return item;
            _active = default;
        }
    }

    private PyValue Enter(PyContext context, PyValue iterable)
    {
        PyValue iterator = iterable.Ref.Iterate(context, iterable);
        if (iterator.IsSignal)
            return Leave(context, ForIterator);
        _active = iterator;
        return Run(context);
    }

    private PyValue End()
    {
        _source = default;
        return PyValue.Exhausted;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _source);
        transfer.OptionalValue(ref _active);
    }
}

/// <summary>The constructors of chain.</summary>
internal static partial class ChainMethods
{
    [Calls.PyConstructor("chain(*iterables)")]
    private static PyValue Make(PyType type, ReadOnlySpan<PyValue> iterables)
        => new PyChain(PyTuple.From(ValueCopying.Copy(iterables)));

    [Calls.PyClassMethod("from_iterable(iterable, /)")]
    private static PyValue FromIterable(PyContext context, PyType type, PyValue iterable)
    {
        var chain = new PyChain();
        PyValue opened = OpeningFrame.Open(context, chain, iterable);
        if (type.IsBuiltin)
            return opened;
        var derived = new PyDerived(type, chain);
        if (opened.IsSignal && context.State == RunState.Suspending)
            context.Capture(new DerivedResultFrame(derived));
        return opened.IsSignal ? opened : derived;
    }
}
