using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

/// <summary>Copies of a few values: a block copy of references is a call into .NET's native code, which waits for what was just written.</summary>
internal static class ValueCopying
{
    private const int Few = 8;

    /// <summary>As <see cref="ReadOnlySpan{T}.CopyTo"/> of spans that do not overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ReadOnlySpan<PyValue> source, Span<PyValue> target)
    {
        if (source.Length > Few)
        {
            source.CopyTo(target);
            return;
        }

        for (int i = 0; i < source.Length; i++)
            target[i] = source[i];
    }

    /// <summary>A new array of the values.</summary>
    public static PyValue[] Copy(ReadOnlySpan<PyValue> source)
    {
        if (source.Length > Few)
            return source.ToArray();
        if (source.Length == 0)
            return [];
        var copy = new PyValue[source.Length];
        for (int i = 0; i < copy.Length; i++)
            copy[i] = source[i];
        return copy;
    }
}
