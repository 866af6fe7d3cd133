using System.Buffers;

namespace Monty.Runtime.Values;

/// <summary>Buffers for text that is being made. What they hold is left from others: only what was written may be read.</summary>
/// <remarks>A buffer is not returned when an exception passes, or when a run is abandoned, which the pool allows.</remarks>
internal static class TextPool
{
    /// <summary>Longer buffers are not the pool's: it would round their lengths up, and keep them.</summary>
    private const int LongestPooled = 1 << 20;

    public static char[] Rent(int capacity)
        => capacity <= LongestPooled ? ArrayPool<char>.Shared.Rent(capacity) : GC.AllocateUninitializedArray<char>(capacity);

    public static void Return(char[] buffer)
    {
        if (buffer.Length is > 0 and <= LongestPooled)
            ArrayPool<char>.Shared.Return(buffer);
    }
}
