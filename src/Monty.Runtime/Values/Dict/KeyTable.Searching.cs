using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>The search that may run <c>__eq__</c> of the script.</remarks>
internal abstract partial class KeyTable<TEntry>
{
    /// <summary>Rows of one bucket that a search may look at for nothing; honest keys stay far below.</summary>
    internal const int ProbesFree = 24;

    /// <summary>A comparison took the row away, or moved all rows: the search begins again.</summary>
    private const int Disturbed = -4;

    private int FindByComparison(PyContext context, PyValue key, uint hash)
    {
        while (true)
        {
            int row = Search(context, key, hash);
            if (row != Disturbed)
                return row;
            // Each round is charged, so this ends.
            context.Meter.ChargeWork(1 + _count);
        }
    }

    private int Search(PyContext context, PyValue key, uint hash)
    {
        int probes = 0;
        int alike = 0;
        int[]? buckets = _crowd?.Buckets ?? _buckets;
        int row = buckets is null ? NextLinearly(-1) : buckets[KeyHashing.BucketOf(hash, buckets.Length)] - 1;
        bool mayBeOrdered = buckets is not null;
        if (mayBeOrdered && _crowd is { Others: 0 } && KeyOrder.Has(key))
            return FindCrowded(context.Meter, key, hash);
        while (row >= 0)
        {
            if (++probes > ProbesFree)
            {
                // Without others it is neither charged here nor where the rows are sorted already, as after loading a snapshot.
                if (mayBeOrdered && KeyOrder.Has(key) && FindCrowded(context.Meter, key, hash) is var found and not NeedsComparison)
                    return found;
                mayBeOrdered = false;
                // How many rows share a bucket depends on the room of the table, which is another after it was loaded: no operations.
                if (probes % ProbesFree == 0)
                    context.Meter.LookAtClock();
            }

            PyValue candidate = Entries[row].Key;
            if (Entries[row].Hash == hash)
            {
                ChargeAlike(context, ++alike);
                TEntry[] entries = Entries;
                if (!Matches(context, candidate, key, out bool equal))
                    return Failed;
                if (!ReferenceEquals(entries, Entries) || !Entries[row].Key.Is(candidate))
                    return Disturbed;
                if (equal)
                    return row;
            }

            row = buckets is null ? NextLinearly(row) : Entries[row].Next;
        }

        return Absent;
    }

    /// <summary>
    /// Finds a key that has a place in <see cref="KeyOrder"/> by sorted rows, which a table has once crafted keys were met;
    /// <see cref="NeedsComparison"/> where there are rows of which the script may have to be asked.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindCrowded(Meter meter, PyValue key, uint hash)
    {
        if (_crowd is null)
        {
            _crowd = new CrowdedRows<TEntry>(meter, Entries, Filled, _buckets!);
            _buckets = null;
        }

        return _crowd.Others == 0 ? _crowd.Find(meter, Entries, Filled, key, hash) : NeedsComparison;
    }

    /// <summary>As <see cref="FindCrowded"/> where the rows are ready for it, or else <see cref="NeedsMeter"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindPrepared(PyValue key, uint hash)
    {
        if (_crowd is null)
            return NeedsMeter;
        if (_crowd.Others > 0)
            return NeedsComparison;
        return _crowd.TryFind(Entries, key, hash, out int row) ? row : NeedsMeter;
    }

    /// <summary>The row of a str among those whose comparison runs no code of the script.</summary>
    private protected int FindStrAlone(Meter meter, PyStr key)
    {
        uint hash = KeyHashing.Mix(key.HashCode);
        int row = FindStr(key, hash);
        if (row >= Failed)
            return row;
        if (_crowd is null)
        {
            row = _buckets is null ? NextLinearly(-1) : _buckets[KeyHashing.BucketOf(hash, _buckets.Length)] - 1;
            for (int probes = 0; probes <= ProbesFree; probes++)
            {
                if (row < 0 || (Entries[row].Key.Ref is PyStr text && PyStr.Equal(text, key)))
                    return row;
                row = _buckets is null ? NextLinearly(row) : Entries[row].Next;
            }

            if ((row = FindCrowded(meter, key, hash)) >= Failed)
                return row;
        }

        return _crowd!.Find(meter, Entries, Filled, key, hash);
    }

    /// <summary>Charges rows of one hash, of which there are more than chance makes.</summary>
    private static void ChargeAlike(PyContext context, int rows)
    {
        if (rows > ProbesFree && rows % ProbesFree == 0)
            context.Meter.ChargeWork(ProbesFree);
    }

    private static bool Matches(PyContext context, PyValue candidate, PyValue key, out bool equal)
    {
        if (candidate.Is(key))
        {
            equal = true;
            return true;
        }

        // Not charged, as it is not where the rows are sorted: whether they are is not known after loading.
        if (candidate.Ref?.GetType() == typeof(PyTuple)
            && key.Ref.GetType() == typeof(PyTuple)
            && SequenceComparison.TryComparePlain(CompareOperator.Equal, ((PyTuple)candidate.Ref).Items, ((PyTuple)key.Ref).Items, out equal))
            return true;
        if (KeyOrder.Has(key) && KeyOrder.Has(candidate))
        {
            equal = KeyOrder.Compare(context.Meter, candidate, key) == 0;
            return true;
        }

        return Comparison.TryEquals(context, candidate, key, out equal);
    }

    private int NextLinearly(int row)
    {
        do
            row++;
        while (row < Filled && Entries[row].Key.IsUnbound);
        return row < Filled ? row : Absent;
    }
}
