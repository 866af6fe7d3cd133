using System.Globalization;
using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>The bits of a quiet NaN that say nothing else.</summary>
    private const long PayloadMask = (1L << 51) - 1;

    private ConditionalWeakTable<HeapObject, object>? _identities;
    private long _lastIdentity;

    /// <summary>What <c>id(x)</c> gives: a counter, so that it tells nothing of the process and is the same in each run.</summary>
    public long IdentityOf(HeapObject value)
    {
        _identities ??= [];
        if (_identities.TryGetValue(value, out object? known))
            return (long)known;
        long identity = 0x7f0000000000 + (++_lastIdentity * 16);
        _identities.Add(value, identity);
        return identity;
    }

    /// <summary>A NaN that is none of those before it: where CPython tells them apart by their identity, here their bits do.</summary>
    /// <param name="value">A NaN, whose sign is kept.</param>
    public double AsNewNaN(double value)
        => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) | (++_lastIdentity & PayloadMask));

    /// <summary>Writes or restores which of a snapshot's objects have been asked for their identity.</summary>
    public void TransferIdentities(StateTransfer transfer, IReadOnlyList<HeapObject> objects)
    {
        transfer.Int64(ref _lastIdentity);
        var known = new List<(int Object, long Identity)>();
        for (int i = 0; i < objects.Count && _identities is not null; i++)
        {
            if (_identities.TryGetValue(objects[i], out object? identity))
                known.Add((i, (long)identity));
        }

        int count = known.Count;
        transfer.Count(ref count);
        for (int i = 0; i < count; i++)
        {
            (int number, long identity) = i < known.Count ? known[i] : default;
            transfer.Int32(ref number);
            transfer.Int64(ref identity);
            if (!transfer.IsReading)
                continue;
            transfer.Require((uint)number < (uint)objects.Count, "an identity of no object");
            (_identities ??= []).AddOrUpdate(objects[number], identity);
        }
    }

    /// <summary>The identities that objects of a kind have been given, in the order of their giving.</summary>
    public List<(HeapObject Object, long Identity)> IdentitiesOf(Predicate<HeapObject> isWanted)
    {
        var found = new List<(HeapObject Object, long Identity)>();
        foreach ((HeapObject value, object identity) in _identities ?? [])
        {
            if (isWanted(value))
                found.Add((value, (long)identity));
        }

        found.Sort((a, b) => a.Identity.CompareTo(b.Identity));
        return found;
    }

    public void SetIdentity(HeapObject value, long identity) => (_identities ??= []).AddOrUpdate(value, identity);

    /// <summary>The identity as <c>repr</c> prints addresses.</summary>
    public string AddressOf(HeapObject value)
        => "0x" + IdentityOf(value).ToString("x", CultureInfo.InvariantCulture);
}
