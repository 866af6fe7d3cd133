using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
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
        var search = new OperationPart(context, OwnerOf(key));
        if (search.IsKnown)
        {
            PyValue known = search.Known;
            if (known.IsSignal)
                return Failed;
            // Elsewhere the row is taken at once, before a callback could take it away.
            if (known.IsInt && known.Bits >= Absent && known.Bits < Filled && (known.Bits == Absent || !Entries[known.Bits].Key.IsUnbound))
                return (int)known.Bits;
        }

        bool isResumed = search.TryResume(out PartPlace place);
        while (true)
        {
            int row = Search(context, key, hash, isResumed, place, ref search);
            if (row != Disturbed)
                return row == Failed ? Failed : (int)search.End(PyValue.Int(row)).Bits;
            isResumed = false;
            // Each round is charged, so this ends.
            context.Meter.ChargeWork(1 + _count);
        }
    }

    /// <summary>Whose part a lookup is: an operation that runs again may make other keys than instances anew, and tables for instances.</summary>
    private protected PyObject OwnerOf(PyValue key) => key.Ref is PyAttributeHolder ? key.Ref : this;

    private int Search(PyContext context, PyValue key, uint hash, bool isResumed, PartPlace place, ref OperationPart search)
    {
        int probes = 0;
        int alike = isResumed ? (int)place.Count : 0;
        int[]? buckets = _crowd?.Buckets ?? _buckets;
        bool mayBeOrdered = buckets is not null;
        if (mayBeOrdered && !isResumed && _crowd is { Others: 0 } && KeyOrder.Has(key))
            return FindCrowded(context.Meter, key, hash);
        int row = (int)place.Index;
        if (!isResumed)
            row = buckets is null ? NextLinearly(-1) : buckets[KeyHashing.BucketOf(hash, buckets.Length)] - 1;
        while (row >= 0)
        {
            if (++probes > ProbesFree && !isResumed)
            {
                // Without others it is neither charged here nor where the rows are sorted already, as after loading a snapshot.
                if (mayBeOrdered && KeyOrder.Has(key) && FindCrowded(context.Meter, key, hash) is var found and not NeedsComparison)
                    return found;
                mayBeOrdered = false;
                // How many rows share a bucket depends on the room of the table, which is another after it was loaded: no operations.
                if (probes % ProbesFree == 0)
                    context.Meter.LookAtClock();
            }

            if (isResumed || Entries[row].Hash == hash)
            {
                if (!isResumed)
                {
                    place = new PartPlace(row, Shape, ++alike, Entries[row].Key);
                    ChargeAlike(context, alike);
                }

                isResumed = false;
                search.BeginStep();
                if (!Matches(context, place.X, key, out bool equal))
                {
                    search.Stop(place);
                    return Failed;
                }

                if (IsDisturbed(row, place))
                    return Disturbed;
                if (equal)
                    return row;
            }

            row = buckets is null ? NextLinearly(row) : Entries[row].Next;
        }

        return Absent;
    }

    /// <summary>How many rows there are, and whether they are compared one by one.</summary>
    private long Shape => ((long)Filled << 1) | (_buckets is null && _crowd is null ? 1L : 0L);

    /// <summary>Whether a comparison added rows, or took away the one that was compared, or moved it.</summary>
    private bool IsDisturbed(int row, in PartPlace place) => Shape != place.Number || row >= Filled || !Entries[row].Key.Is(place.X);

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
