using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The hash of text and bytes: the same in every process, after wyhash (multiply and fold, 16 bytes a step).</summary>
internal static class StrHash
{
    private const ulong First = 0xa0761d6478bd642f;
    private const ulong Second = 0xe7037ed1a0b428db;
    private const ulong Third = 0x8ebc6af09c88c6e3;

    /// <summary>Bytes between two looks at the clock: a millisecond.</summary>
    private const int Part = 1 << 21;

    /// <summary>Never -1, which Python reserves; 0 for no bytes only (but for a chance of one in 2⁶⁴).</summary>
    public static long Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    public static long Of(ReadOnlySpan<byte> bytes) => Of(null, bytes);

    /// <summary>As <see cref="Of(ReadOnlySpan{char})"/>, with looks at the clock.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public static long Of(Meter meter, ReadOnlySpan<char> text) => Of(meter, MemoryMarshal.AsBytes(text));

    /// <inheritdoc cref="Of(Meter, ReadOnlySpan{char})"/>
    public static long Of(Meter? meter, ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length;
        if (length == 0)
            return 0;
        ref byte start = ref MemoryMarshal.GetReference(bytes);
        ulong seed = First;
        ulong a;
        ulong b;
        if (length <= 16)
        {
            (a, b) = ReadShort(ref start, length);
        }
        else
        {
            int offset = 0;
            for (; meter is not null && length - offset > Part; offset += Part)
            {
                meter.LookAtClock();
                seed = Absorb(ref start, offset, offset + Part, seed);
            }

            seed = Absorb(ref start, offset, length - 16, seed);
            a = Read64(ref start, length - 16);
            b = Read64(ref start, length - 8);
        }

        long hash = (long)Fold(Third ^ (ulong)length, Fold(a ^ Second, b ^ seed));
        return hash == -1 ? -2 : hash;
    }

    /// <summary>The 32 bits of a hash that a str keeps; again never -1.</summary>
    public static int Fold32(long hash)
    {
        int folded = (int)(hash ^ (hash >>> 32));
        return folded == -1 ? -2 : folded;
    }

    /// <summary>The seed after the bytes up to <paramref name="end"/>, perhaps a step beyond.</summary>
    private static ulong Absorb(ref byte start, int offset, int end, ulong seed)
    {
        for (; offset < end; offset += 16)
            seed = Fold(Read64(ref start, offset) ^ Second, Read64(ref start, offset + 8) ^ seed);
        return seed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong A, ulong B) ReadShort(ref byte start, int length)
    {
        if (length >= 8)
            return (Read64(ref start, 0), Read64(ref start, length - 8));
        if (length >= 4)
            return (Read32(ref start, 0), Read32(ref start, length - 4));
        return (((ulong)start << 16) | ((ulong)Unsafe.Add(ref start, length >> 1) << 8) | Unsafe.Add(ref start, length - 1), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read64(ref byte start, int offset) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read32(ref byte start, int offset) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, offset));
}
