using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Monty.Runtime.Core;

/// <summary>A few values that stand at equal distances, gathered on the stack.</summary>
/// <remarks>
/// Each reference that is stored into an array is reported to the collector; a block that is copied there is reported once. The JIT stores
/// into a local without a report where it knows the place, so there is no loop here.
/// </remarks>
[InlineArray(StridedBlock.Length)]
internal struct StridedBlock
{
    public const int Length = 16;

    private PyValue _first;

    /// <summary>Gathers the values from the one at <paramref name="start"/> on, every <paramref name="step"/>th, forwards or backwards.</summary>
    /// <exception cref="IndexOutOfRangeException">The block does not lie within the values.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fill(ReadOnlySpan<PyValue> values, int start, int step)
    {
        _ = values[start];
        _ = values[checked(start + (step * (Length - 1)))];
        ref PyValue next = ref Unsafe.Add(ref MemoryMarshal.GetReference(values), start);
        this[0] = next;
        this[1] = Unsafe.Add(ref next, step);
        this[2] = Unsafe.Add(ref next, step * 2);
        this[3] = Unsafe.Add(ref next, step * 3);
        this[4] = Unsafe.Add(ref next, step * 4);
        this[5] = Unsafe.Add(ref next, step * 5);
        this[6] = Unsafe.Add(ref next, step * 6);
        this[7] = Unsafe.Add(ref next, step * 7);
        this[8] = Unsafe.Add(ref next, step * 8);
        this[9] = Unsafe.Add(ref next, step * 9);
        this[10] = Unsafe.Add(ref next, step * 10);
        this[11] = Unsafe.Add(ref next, step * 11);
        this[12] = Unsafe.Add(ref next, step * 12);
        this[13] = Unsafe.Add(ref next, step * 13);
        this[14] = Unsafe.Add(ref next, step * 14);
        this[15] = Unsafe.Add(ref next, step * 15);
    }
}
