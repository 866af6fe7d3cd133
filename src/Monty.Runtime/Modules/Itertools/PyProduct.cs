using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>product</c> object.</summary>
[HeapKind(421)]
internal sealed class PyProduct : PoolIterator
{
    private PyValue[] _pools = [];

    /// <summary>How often the pools are to be taken; 1 once they have been.</summary>
    private long _repeat;

    internal PyProduct()
    {
    }

    public PyProduct(int pools, long repeat)
    {
        _pools = new PyValue[pools];
        _repeat = repeat;
    }

    public override PyType Type => ItertoolsTypes.Product;

    internal override void Attach(int index, PyValue source) => _pools[index] = source;

    internal override PyValue Opened(PyContext context)
    {
        long count = _pools.Length * _repeat;
        context.Meter.ChargeValues(count);
        PyValue[] once = _pools;
        _repeat = 1;
        _pools = new PyValue[count];
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < _pools.Length; i++)
        {
            loop.At(i);
            _pools[i] = once[i % once.Length];
        }

        Indices = Sequence(context.Meter, _pools.Length, 0, 0);
        foreach (PyValue pool in once)
        {
            if (((PyTuple)pool.Ref).Count == 0)
                MakeEmpty();
        }

        return this;
    }

    private protected override void Fill(PyValue[] items)
    {
        PyValue[] pools = _pools;
        int[] indices = Indices;
        for (int i = 0; i < items.Length; i++)
            items[i] = ((PyTuple)pools[i].Ref).Storage[indices[i]];
    }

    private protected override bool Advance()
    {
        int[] indices = Indices;
        PyValue[] pools = _pools;
        for (int i = indices.Length - 1; i >= 0; i--)
        {
            if (++indices[i] < ((PyTuple)pools[i].Ref).Count)
                return true;
            indices[i] = 0;
        }

        return false;
    }

    internal override bool CanOpen(int index, int count)
    {
        if (_pools.Length != count || Indices.Length > 0)
            return false;
        for (int i = 0; i < index; i++)
        {
            if (_pools[i].Ref is not PyTuple)
                return false;
        }

        return true;
    }

    private protected override bool IsSound()
    {
        // No pools at all, or some that the arguments have not given yet.
        if (Indices.Length == 0)
            return true;
        if (Indices.Length != _pools.Length)
            return false;
        for (int i = 0; i < _pools.Length; i++)
        {
            if (_pools[i].Ref is not PyTuple pool || (uint)Indices[i] >= (uint)pool.Count)
                return false;
        }

        return true;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValues(ref _pools);
        transfer.Int64(ref _repeat);
        transfer.Require(_repeat >= 0 && (Int128)_repeat * _pools.Length <= int.MaxValue, "a product with too many pools");
        base.Transfer(transfer);
    }
}

/// <summary>The constructor of product.</summary>
internal static partial class ProductMethods
{
    [PyConstructor("product(*iterables, repeat=1)", Style = ArgumentStyle.SeparateKeywords)]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> iterables, long repeat)
    {
        if (repeat < 0)
            return context.Raise(Errors.ValueError("repeat argument cannot be negative"));
        // What is repeated no time is not even looked at.
        if (repeat == 0)
            iterables = [];
        if ((Int128)iterables.Length * repeat > int.MaxValue)
            return context.Raise(Errors.OverflowError("repeat argument too large"));
        return OpeningFrame.Open(context, new PyProduct(iterables.Length, repeat), iterables.ToArray());
    }
}
