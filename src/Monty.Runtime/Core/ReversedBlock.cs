using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

/// <summary>A few values in the opposite order, on the stack.</summary>
/// <remarks>
/// Each reference that is stored into an array is reported to the collector; a block that is copied there is reported once. The JIT stores
/// into a local without a report where it knows the place, so there is no loop here.
/// </remarks>
[InlineArray(ReversedBlock.Length)]
internal struct ReversedBlock
{
    public const int Length = 16;

    private PyValue _first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fill(ReadOnlySpan<PyValue> values)
    {
        this[0] = values[15];
        this[1] = values[14];
        this[2] = values[13];
        this[3] = values[12];
        this[4] = values[11];
        this[5] = values[10];
        this[6] = values[9];
        this[7] = values[8];
        this[8] = values[7];
        this[9] = values[6];
        this[10] = values[5];
        this[11] = values[4];
        this[12] = values[3];
        this[13] = values[2];
        this[14] = values[1];
        this[15] = values[0];
    }
}
