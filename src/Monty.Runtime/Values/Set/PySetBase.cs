using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What set and frozenset have in common. Sets iterate in insertion order.</summary>
internal abstract partial class PySetBase : KeyTable<SetEntry>
{
    private protected sealed override KeyRole Role => KeyRole.SetElement;

    /// <summary>Whether an item is a member; <see cref="Lookup.Raising"/> while raising.</summary>
    public Lookup Has(PyContext context, PyValue item)
    {
        int row = FindMember(context, item);
        if (row >= 0)
            return Lookup.Found;
        return row == Absent ? Lookup.Absent : Lookup.Raising;
    }

    /// <summary>The row of an item; a set, which has no hash of its own, is looked for as the frozenset that it equals.</summary>
    private int FindMember(PyContext context, PyValue item)
    {
        var set = item.Ref as PySet ?? (item.Ref as PyDerived)?.Native.Ref as PySet;
        if (set is null || !item.Ref.Type.TryLookup("__hash__", out PyValue hash) || !hash.IsNone)
            return Find(context, item);
        var copying = new OperationPart(context, set);
        if (copying.IsKnown && copying.Known.Ref is PyFrozenSet known)
            return Find(context, known);
        var frozen = new PyFrozenSet();
        frozen.CopyFrom(context, set);
        return Find(context, copying.Keep(frozen));
    }

    /// <summary>Adds an item; false while raising. Of a frozenset, only while it is being made.</summary>
    public bool Add(PyContext context, PyValue item)
    {
        if (item.Ref is PyStr text)
            return AddHashed(context, item, KeyHashing.OfStr(context.Meter, text));
        if (item.IsInt)
            return AddHashed(context, item, KeyHashing.Mix(NumericHash.Of(item.Bits)));
        return KeyHashing.TryHash(context, item, KeyRole.SetElement, out uint mixed) && AddHashed(context, item, mixed);
    }

    /// <summary>As <see cref="Add"/> where that needs nothing of the script; false where it may.</summary>
    public bool TryAddPlain(PyContext context, PyValue item)
    {
        if (!TryFindPlain(context, item, out int row, out uint hash))
            return false;
        if (row == Absent)
            AppendRow(context, item, hash);
        return true;
    }

    /// <summary>The rows of the items that are in <paramref name="other"/>, or of those that are not; false where that may need the script.</summary>
    public bool TryChoose(PyContext context, PySetBase other, bool areMembers, out ReadOnlySpan<int> rows)
        => TryChooseRows(context, other, areMembers, out rows);

    /// <summary>The keys of a dict, which are not hashed or compared again.</summary>
    public static PySet OfKeys(PyContext context, PyDict dict)
    {
        context.Meter.ChargeWork(dict.Count / 8);
        var set = new PySet();
        set.EnsureCapacity(context, dict.Count);
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (dict.MoveNext(ref position, out int row))
        {
            loop.At(position);
            set.AppendRow(context, dict.KeyAt(row), dict.HashAt(row));
        }

        return set;
    }

    /// <summary>Adds items of another set, by their rows, to a set that is being made and has none of them.</summary>
    public void AddRows(PyContext context, PySetBase source, ReadOnlySpan<int> rows) => AppendRows(context, source, rows);

    /// <summary>Adds an item whose mixed hash is known; false while raising.</summary>
    public bool AddHashed(PyContext context, PyValue item, uint hash)
    {
        int row = FindHashed(context, item, hash);
        if (row == Absent)
            AppendRow(context, item, hash);
        return row != Failed;
    }

    /// <summary>Whether there is an item whose mixed hash is known: a bool or a signal; an operation that can run again keeps it.</summary>
    public PyValue HasHashed(PyContext context, PyValue item, uint hash)
    {
        var lookup = new OperationPart(context, OwnerOf(item));
        if (lookup.IsKnown)
            return lookup.Known;
        int row = FindHashed(context, item, hash);
        return lookup.Keep(row == Failed ? PyValue.Signal : PyValue.Bool(row >= 0));
    }

    /// <summary>Takes an item out.</summary>
    public Lookup Remove(PyContext context, PyValue item)
    {
        int row = FindMember(context, item);
        if (row < 0)
            return row == Absent ? Lookup.Absent : Lookup.Raising;
        RemoveAt(row);
        return Lookup.Found;
    }

    /// <summary>Takes the row of <see cref="KeyTable{TEntry}.Find"/> out.</summary>
    public void RemoveAt(int row)
    {
        DeleteRow(row);
        // What an iterator of a set finds after items were taken out and added is nobody's business: no gaps are left at the end.
        FillFrom(Count == 0 ? 0 : End);
    }

    public void Clear() => ClearRows();

    /// <summary>Becomes a copy of another set, with room for <paramref name="more"/> items.</summary>
    public void CopyFrom(PyContext context, PySetBase source, int more = 0) => CopyRows(context, source, more);

    /// <summary>Takes over the rows of a set that nobody else will use.</summary>
    public void TakeFrom(PySetBase source) => TakeRows(source);

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(Count != 0);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(Count);

    public override PyValue Iterate(PyContext context, PyValue self) => new SetIterator(this);
}
