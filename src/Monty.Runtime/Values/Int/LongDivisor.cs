using System.Numerics;
using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The greatest common divisor of long ints by Lehmer's method, with a look at the clock in between.</summary>
/// <remarks>
/// The highest 62 bits of both numbers tell the next some steps of Euclid's, which are then done on the whole numbers at once, in place.
/// </remarks>
internal static class LongDivisor
{
    private const long Short = 1L << 14;

    /// <summary>Words handled between two looks at the clock: a fraction of a millisecond.</summary>
    private const int WordsPerClock = 1 << 18;

    public static BigInteger Greatest(Meter meter, BigInteger a, BigInteger b)
    {
        a = BigInteger.Abs(a);
        b = BigInteger.Abs(b);
        if (a < b)
            (a, b) = (b, a);
        if (b.GetBitLength() >= Short)
        {
            LongQuotient.DivRem(meter, a, b, out BigInteger rest);
            (a, b) = (b, rest);
            if (b.GetBitLength() >= Short)
                (a, b) = Shorten(meter, a, b);
        }

        if (!b.IsZero)
        {
            LongQuotient.DivRem(meter, a, b, out BigInteger rest);
            (a, b) = (b, rest);
        }

        return b.IsZero ? a : BigInteger.GreatestCommonDivisor(a, b);
    }

    /// <summary>A shorter pair with the same greatest common divisor, of which the second is short.</summary>
    private static (BigInteger Greater, BigInteger Lesser) Shorten(Meter meter, BigInteger a, BigInteger b)
    {
        uint[] x = Words(meter, a);
        uint[] y = Words(meter, b);
        int length = x.Length;
        Array.Resize(ref y, length);
        int untimed = 0;
        while (true)
        {
            while (length > 0 && (x[length - 1] | y[length - 1]) == 0)
                length--;
            if ((untimed += length) > WordsPerClock)
            {
                untimed = 0;
                meter.LookAtClock();
            }

            if (length * 32L < Short)
                return (Number(x, length), Number(y, length));
            if (TryReduce(meter, x.AsSpan(0, length), y.AsSpan(0, length)))
                continue;
            // Nothing can be told from the highest bits: one step with the whole numbers.
            BigInteger lesser = Number(y, length);
            if (lesser.GetBitLength() < Short)
                return (Number(x, length), lesser);
            LongQuotient.DivRem(meter, Number(x, length), lesser, out BigInteger rest);
            Store(meter, lesser, x);
            Store(meter, rest, y);
        }
    }

    /// <summary>Does the steps that the highest bits decide; false where there are none.</summary>
    private static bool TryReduce(Meter meter, Span<uint> x, Span<uint> y)
    {
        int shift = BitOperations.LeadingZeroCount(x[^1]);
        long high = Top(x, shift);
        long low = Top(y, shift);
        // After an even number of steps x is a*x - b*y and y is d*y - c*x; after an odd one the two are exchanged.
        long a = 1, b = 0, c = 0, d = 1;
        bool isOdd = false;
        bool isReduced = false;
        while (low != c)
        {
            long quotient = (high + (a - 1)) / (low - c);
            long factor = b + (quotient * d);
            long rest = high - (quotient * low);
            // The next quotient would depend on the bits that were cut off.
            if (factor > rest)
                break;
            (high, low) = (low, rest);
            (a, b, c, d) = (d, c, factor, a + (quotient * c));
            isOdd = !isOdd;
            isReduced = true;
        }

        if (!isReduced)
            return false;
        long carryX = 0;
        long carryY = 0;
        var loop = new ClockedLoop(meter);
        for (int i = 0; i < x.Length; i++)
        {
            loop.At(i);
            (long first, long second) = isOdd ? (y[i], x[i]) : (x[i], y[i]);
            carryX += (a * first) - (b * second);
            carryY += (d * second) - (c * first);
            x[i] = (uint)carryX;
            y[i] = (uint)carryY;
            carryX >>= 32;
            carryY >>= 32;
        }

        return true;
    }

    /// <summary>The highest 60 bits, where the longer number begins <paramref name="shift"/> bits below the highest word's end.</summary>
    private static long Top(ReadOnlySpan<uint> words, int shift)
    {
        ulong top = ((ulong)words[^1] << 32) | words[^2];
        top = (top << shift) | (((ulong)words[^3] << shift) >> 32);
        return (long)(top >> 4);
    }

    private static uint[] Words(Meter meter, BigInteger number)
    {
        var words = new uint[(number.GetBitLength() + 31) / 32];
        Store(meter, number, words);
        return words;
    }

    private static void Store(Meter meter, BigInteger number, uint[] words)
    {
        LinearWork.Foresee(meter, words.Length * 32L, 2);
        Span<byte> bytes = MemoryMarshal.AsBytes(words.AsSpan());
        number.TryWriteBytes(bytes, out int written, isUnsigned: true);
        bytes[written..].Clear();
    }

    private static BigInteger Number(uint[] words, int length)
        => new(MemoryMarshal.AsBytes(words.AsSpan(0, length)), isUnsigned: true);
}
