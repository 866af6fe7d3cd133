using System.Globalization;
using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
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

    /// <summary>The identity as <c>repr</c> prints addresses.</summary>
    public string AddressOf(HeapObject value)
        => "0x" + IdentityOf(value).ToString("x", CultureInfo.InvariantCulture);
}
