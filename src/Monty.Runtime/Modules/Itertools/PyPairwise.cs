using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>pairwise</c> object.</summary>
[HeapKind(414)]
internal sealed class PyPairwise : SteppingIterator
{
    private const int ForFirst = 0;
    private const int ForSecond = 1;

    /// <summary>Unbound after the end.</summary>
    private PyValue _source;
    private PyValue _previous;
    private SharedTuple _shared;

    public override PyType Type => ItertoolsTypes.Pairwise;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_source.IsUnbound)
            return PyValue.Exhausted;
        if (!context.HasStack())
            return PyValue.Signal;
        return _previous.IsUnbound ? AskFirst(context) : AskSecond(context, _previous);
    }

    public override PyValue NextToUnpack(PyContext context, PyValue self)
    {
        if (_source.IsUnbound || _previous.IsUnbound || !context.HasStack())
            return Next(context, self);
        PyValue previous = _previous;
        PyValue item = _source.Ref.Next(context, _source);
        if (item.IsSignal)
            return Leave(context, ForSecond, previous);
        if (item.IsExhausted)
            return End();
        _previous = item;
        return _shared.Pair(previous, item);
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        // The source may have stepped or ended the iterator meanwhile.
        if (value.IsExhausted || (stage == ForFirst && _source.IsUnbound))
            return End();
        _previous = value;
        return stage == ForFirst ? AskSecond(context, value) : new PyTuple([held, value]);
    }

    internal override void Failed(int stage) => End();

    internal override bool CanContinue(int stage, PyValue held) => stage == ForFirst || !held.IsUnbound;

    internal override void Attach(int index, PyValue source) => _source = source;

    private PyValue AskFirst(PyContext context)
    {
        PyValue item = _source.Ref.Next(context, _source);
        return item.IsSignal ? Leave(context, ForFirst) : Continue(context, ForFirst, default, item);
    }

    private PyValue AskSecond(PyContext context, PyValue previous)
    {
        PyValue item = _source.Ref.Next(context, _source);
        return item.IsSignal ? Leave(context, ForSecond, previous) : Continue(context, ForSecond, previous, item);
    }

    private PyValue End()
    {
        _source = default;
        _previous = default;
        return PyValue.Exhausted;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _source);
        transfer.OptionalValue(ref _previous);
        _shared.Measure(transfer);
    }
}

/// <summary>The constructor of pairwise.</summary>
internal static partial class PairwiseMethods
{
    [Calls.PyConstructor("pairwise(iterable, /)", Style = Calls.ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable)
        => OpeningFrame.Open(context, new PyPairwise(), iterable);
}
