using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What zip and map share: one step takes an item from each of several iterators.</summary>
internal abstract class ParallelIterator : PyIterator
{
    private PyValue[] _iterators;
    private bool _strict;

    private protected ParallelIterator()
    {
        _iterators = [];
    }

    private protected ParallelIterator(PyValue[] iterators, bool strict)
    {
        _iterators = iterators;
        _strict = strict;
    }

    /// <summary>Whether iterators of different lengths are an error.</summary>
    public bool IsStrict => _strict;

    private protected PyValue[] Iterators => _iterators;

    /// <summary>How many iterators there are.</summary>
    public int Width => _iterators.Length;

    public override PyValue Next(PyContext context, PyValue self)
        => _iterators.Length == 0 ? PyValue.Exhausted : Gather(context, new PyValue[_iterators.Length], 0);

    /// <summary>Takes the items from number <paramref name="index"/> on; then the step's result, the end, or a signal.</summary>
    internal PyValue Gather(PyContext context, PyValue[] items, int index)
        => TryGather(context, items, index, out PyValue end) ? Combine(context, items) : end;

    /// <summary>Takes the items from number <paramref name="index"/> on; false at the end or with a signal, which <paramref name="end"/> is.</summary>
    private protected bool TryGather(PyContext context, PyValue[] items, int index, out PyValue end)
    {
        end = PyValue.Signal;
        if (!context.HasStack())
            return false;
        PyValue[] iterators = _iterators;
        while (index < iterators.Length)
        {
            PyValue item = iterators[index].Ref.Next(context, iterators[index]);
            if (item.IsSignal)
            {
                if (context.State == RunState.Suspending)
                    context.Capture(new ParallelFrame(this, items, index, isChecking: false));
                return false;
            }

            if (item.IsExhausted)
            {
                end = End(context, index);
                return false;
            }

            items[index++] = item;
        }

        return true;
    }

    /// <summary>Iterator number <paramref name="index"/> had no item: the end, or the error of <c>strict=True</c>.</summary>
    internal PyValue End(PyContext context, int index)
    {
        if (!_strict)
            return PyValue.Exhausted;
        return index > 0 ? Uneven(context, index, "shorter") : CheckRest(context, 1);
    }

    /// <summary>With <c>strict=True</c>: the first iterator is at its end, and so must be the others.</summary>
    internal PyValue CheckRest(PyContext context, int index)
    {
        for (; index < _iterators.Length; index++)
        {
            PyValue item = _iterators[index].Ref.Next(context, _iterators[index]);
            if (item.IsSignal)
            {
                if (context.State == RunState.Suspending)
                    context.Capture(new ParallelFrame(this, [], index, isChecking: true));
                return item;
            }

            if (!item.IsExhausted)
                return Uneven(context, index, "longer");
        }

        return PyValue.Exhausted;
    }

    internal PyValue Uneven(PyContext context, int index, string than)
    {
        string others = index == 1 ? "argument 1" : $"arguments 1-{index}";
        return context.Raise(Errors.ValueError($"{Type.Name}() argument {index + 1} is {than} than {others}"));
    }

    /// <summary>Makes the step's result of one item each; a call in tail position may stand here.</summary>
    private protected abstract PyValue Combine(PyContext context, PyValue[] items);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Values(ref _iterators);
        transfer.Boolean(ref _strict);
    }
}
