using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Products of long numbers in limbs of 64 bits, the lowest first, by Karatsuba's method, with looks at the clock.</summary>
/// <param name="meter">The run's meter. It has been charged for the memory.</param>
internal ref struct LimbProduct(Meter meter)
{
    /// <summary>Shorter numbers are multiplied limb by limb.</summary>
    private const int Short = 40;

    private ClockedLoop _loop = new(meter);

    /// <summary>How many limbs a product takes beside its factors and itself; at most that many.</summary>
    public static long RoomFor(int longer, int shorter) => longer == shorter ? ScratchFor(shorter) : ScratchFor(shorter) + (6L * shorter);

    /// <summary>Adds the product of two numbers to <paramref name="result"/>, which is zero and as long as both.</summary>
    public void Multiply(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
    {
        if (a.Length < b.Length)
        {
            Multiply(b, a, result);
            return;
        }

        if (b.Length <= Short)
        {
            MultiplyRows(a, b, result);
            return;
        }

        var scratch = new ulong[ScratchFor(b.Length)];
        if (a.Length == b.Length)
        {
            MultiplyEqual(a, b, result, scratch);
            return;
        }

        var part = new ulong[2 * b.Length];
        for (; a.Length >= b.Length; a = a[b.Length..], result = result[b.Length..])
        {
            MultiplyEqual(a[..b.Length], b, part, scratch);
            Add(result, part);
        }

        Span<ulong> rest = part.AsSpan(0, a.Length + b.Length);
        LongSpans.Clear(meter, rest);
        Multiply(b, a, rest);
        Add(result, rest);
    }

    private static int ScratchFor(int length)
    {
        int limbs = 0;
        while (length > Short)
        {
            int half = (length + 1) / 2;
            limbs += (2 * half) + 2;
            length = half + 1;
        }

        return limbs;
    }

    /// <summary>Two numbers of one length: three products of half that length.</summary>
    private void MultiplyEqual(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result, Span<ulong> scratch)
    {
        int length = a.Length;
        if (length <= Short)
        {
            result.Clear();
            MultiplyRows(a, b, result);
            return;
        }

        int half = (length + 1) / 2;
        Span<ulong> middle = scratch[..((2 * half) + 2)];
        scratch = scratch[middle.Length..];
        // The sums stand where the result comes later.
        Span<ulong> sumOfA = result[..(half + 1)];
        Span<ulong> sumOfB = result.Slice(half + 1, half + 1);
        Sum(a[..half], a[half..], sumOfA);
        Sum(b[..half], b[half..], sumOfB);
        MultiplyEqual(sumOfA, sumOfB, middle, scratch);
        Span<ulong> bottom = result[..(2 * half)];
        Span<ulong> top = result[(2 * half)..];
        MultiplyEqual(a[..half], b[..half], bottom, scratch);
        MultiplyEqual(a[half..], b[half..], top, scratch);
        Subtract(middle, bottom);
        Subtract(middle, top);
        Add(result[half..], middle);
        _loop.Did(8 * length);
    }

    private void MultiplyRows(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
    {
        for (int row = 0; row < b.Length; row++)
        {
            ulong factor = b[row];
            ulong carry = 0;
            for (int start = 0; start < a.Length; start += ClockedLoop.Steps)
            {
                int length = Math.Min(a.Length - start, ClockedLoop.Steps);
                _loop.Did(length);
                carry = MultiplyRow(a.Slice(start, length), factor, result.Slice(row + start, length), carry);
            }

            result[row + a.Length] = carry;
        }
    }

    /// <summary>Adds a product with one limb and a carry to <paramref name="target"/>, and gives the carry.</summary>
    private static ulong MultiplyRow(ReadOnlySpan<ulong> a, ulong factor, Span<ulong> target, ulong carry)
    {
        for (int i = 0; i < a.Length; i++)
        {
            ulong high = Math.BigMul(a[i], factor, out ulong low);
            low += carry;
            carry = high + (low < carry ? 1UL : 0);
            ulong sum = low + target[i];
            carry += sum < low ? 1UL : 0;
            target[i] = sum;
        }

        return carry;
    }

    /// <summary>The sum of two numbers, the second not longer, in one limb more than the first.</summary>
    private void Sum(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> sum)
    {
        LongSpans.Copy(meter, a, sum);
        sum[a.Length] = 0;
        Add(sum, b);
    }

    private void Add(Span<ulong> target, ReadOnlySpan<ulong> added)
    {
        ulong carry = 0;
        for (; added.Length > ClockedLoop.Steps; added = added[ClockedLoop.Steps..], target = target[ClockedLoop.Steps..])
        {
            _loop.Did(ClockedLoop.Steps);
            carry = AddPart(target, added[..ClockedLoop.Steps], carry);
        }

        carry = AddPart(target, added, carry);
        for (int i = added.Length; carry != 0 && i < target.Length; i++)
            carry = ++target[i] == 0 ? 1UL : 0;
    }

    private static ulong AddPart(Span<ulong> target, ReadOnlySpan<ulong> added, ulong carry)
    {
        for (int i = 0; i < added.Length; i++)
        {
            ulong sum = target[i] + carry;
            carry = sum < carry ? 1UL : 0;
            sum += added[i];
            carry += sum < added[i] ? 1UL : 0;
            target[i] = sum;
        }

        return carry;
    }

    private void Subtract(Span<ulong> target, ReadOnlySpan<ulong> taken)
    {
        ulong borrow = 0;
        for (; taken.Length > ClockedLoop.Steps; taken = taken[ClockedLoop.Steps..], target = target[ClockedLoop.Steps..])
        {
            _loop.Did(ClockedLoop.Steps);
            borrow = SubtractPart(target, taken[..ClockedLoop.Steps], borrow);
        }

        borrow = SubtractPart(target, taken, borrow);
        for (int i = taken.Length; borrow != 0 && i < target.Length; i++)
            borrow = target[i]-- == 0 ? 1UL : 0;
    }

    private static ulong SubtractPart(Span<ulong> target, ReadOnlySpan<ulong> taken, ulong borrow)
    {
        for (int i = 0; i < taken.Length; i++)
        {
            ulong before = target[i];
            ulong difference = before - taken[i];
            target[i] = difference - borrow;
            borrow = before < taken[i] || difference < borrow ? 1UL : 0;
        }

        return borrow;
    }
}
