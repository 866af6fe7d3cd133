using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A frozenset.</summary>
[HeapKind(54)]
internal sealed partial class PyFrozenSet : PySetBase
{
    public static readonly PyFrozenSet Empty = new();

    /// <summary>Zero while unknown; derived, so no part of the state.</summary>
    private long _hash;

    public override PyType Type => SetTypes.FrozenSet;

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "frozenset({", "})", "frozenset(...)", Count == 0 ? "frozenset()" : null, WriteItems);

    public override PyValue Hash(PyContext context, PyValue self)
    {
        // All runs share the empty one: it keeps no hash, or the first of them alone would pay for it.
        if (Count == 0)
            return TryHash(context, out long empty) ? PyValue.Int(empty) : PyValue.Signal;
        if (_hash != 0)
            return PyValue.Int(_hash);
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Hash, this);
        if (!context.EnterNative())
            return PyValue.Signal;
        context.Meter.ChargeWork(Count / 4);
        bool hashed = TryHash(context, out long hash);
        context.LeaveNative();
        if (!hashed)
            return PyValue.Signal;
        _hash = hash;
        return PyValue.Int(hash);
    }

    /// <summary>A hash that is known stays known, so that it is not charged again after loading.</summary>
    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Int64(ref _hash);
    }

    /// <summary>CPython's: the same for any order of the items.</summary>
    private bool TryHash(PyContext context, out long hash)
    {
        ulong mixed = 0;
        hash = 0;
        int position = 0;
        while (MoveNext(ref position, out int row))
        {
            PyValue key = KeyAt(row);
            context.Pinned++;
            PyValue item = key.Ref.Hash(context, key);
            context.Pinned--;
            if (item.IsSignal)
                return false;
            ulong bits = (ulong)item.Bits;
            mixed ^= (bits ^ 89869747UL ^ (bits << 16)) * 3644798167UL;
        }

        mixed ^= ((ulong)Count + 1) * 1927868237UL;
        mixed ^= (mixed >> 11) ^ (mixed >> 25);
        mixed = (mixed * 69069UL) + 907133923UL;
        hash = mixed == ulong.MaxValue ? 590923713 : (long)mixed;
        return true;
    }
}
