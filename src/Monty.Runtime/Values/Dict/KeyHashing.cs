using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The hashes by which tables find keys: Python's hash, mixed down to 32 bits.</summary>
internal static class KeyHashing
{
    /// <summary>
    /// Spreads every bit of a hash over the 32 that choose a bucket, so that neither multiples of a power of two nor
    /// small steps collide.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(long hash)
    {
        ulong product = (ulong)(hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15;
        return (uint)(product >> 32);
    }

    /// <summary>
    /// The bucket of a mixed hash. Its highest bits choose: those of keys in even steps lie as far apart as they can, so that most
    /// have a bucket of their own (Knuth, The Art of Computer Programming 3, 6.4: Fibonacci hashing).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BucketOf(uint mixed, int buckets) => (int)(((ulong)mixed * (uint)buckets) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfStr(Meter meter, PyStr text) => Mix(text.HashWith(meter));

    /// <summary>The mixed hash of any key; false while raising, in the words of <paramref name="role"/>.</summary>
    public static bool TryHash(PyContext context, PyValue key, KeyRole role, out uint mixed)
    {
        if (key.IsInt || key.IsBool)
        {
            mixed = Mix(NumericHash.Of(key.Bits));
            return true;
        }

        if (key.Ref is PyStr text)
        {
            mixed = OfStr(context.Meter, text);
            return true;
        }

        context.Pinned++;
        PyValue hash = key.Ref.Hash(context, key);
        context.Pinned--;
        mixed = Mix(hash.Bits);
        if (!hash.IsSignal)
            return true;
        if (context.IsRaising(ExceptionTypes.TypeError))
            context.Raise(Errors.Unhashable(context.TakeRaised(), key, role));
        return false;
    }
}
