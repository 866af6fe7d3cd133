using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Blocks of characters are compared at once: pieces of text are short, and a search for each of their ends costs more than they do.</remarks>
internal static partial class StrSplit
{
    /// <summary>White space is at most this or at least <see cref="FirstWideSpace"/>.</summary>
    private const ushort LastAsciiSpace = ' ';

    private const ushort FirstWideSpace = 0x85;

    /// <summary>Splits at runs of white space; pieces are never empty.</summary>
    public static PyList AtSpaces(PyContext context, PyStr source, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        SplitPieces pieces = Begin(context, source, stackalloc int[SplitPieces.Room]);
        var loop = new ClockedLoop(context.Meter);
        int start = 0;
        for (int block = 0; block < text.Length && pieces.Count < most; block += Vector256<ushort>.Count)
        {
            loop.At(block);
            for (uint spaces = PossibleSpaces(text, block); spaces != 0; spaces &= spaces - 1)
            {
                int place = block + BitOperations.TrailingZeroCount(spaces);
                if (!UnicodeClass.IsSpace(text[place]))
                    continue;
                if (place > start)
                    pieces.Add(start, place);
                start = place + 1;
                if (pieces.Count >= most)
                    break;
            }
        }

        // What is left is one piece, which keeps its trailing white space where no more are allowed.
        for (; start < text.Length && UnicodeClass.IsSpace(text[start]); start++)
            loop.At(start);
        if (start < text.Length)
            pieces.Add(start, text.Length);
        return pieces.Finish();
    }

    /// <summary>Splits at each separator of one or two units, which are no halves of surrogate pairs.</summary>
    private static PyList AtShortSeparator(PyContext context, PyStr source, ReadOnlySpan<char> separator, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        SplitPieces pieces = Begin(context, source, stackalloc int[SplitPieces.Room]);
        var loop = new ClockedLoop(context.Meter);
        int start = 0;
        for (int block = 0; block < text.Length && pieces.Count < most; block += Vector256<ushort>.Count)
        {
            loop.At(block);
            for (uint places = Occurrences(text, block, separator); places != 0; places &= places - 1)
            {
                int place = block + BitOperations.TrailingZeroCount(places);
                // It may overlap with the one before.
                if (place < start)
                    continue;
                pieces.Add(start, place);
                start = place + separator.Length;
                if (pieces.Count >= most)
                    break;
            }
        }

        pieces.Add(start, text.Length);
        return pieces.Finish();
    }

    /// <summary>A bit for each unit of a block that may be white space; for all other units there are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PossibleSpaces(ReadOnlySpan<char> text, int block)
    {
        if (text.Length - block < Vector256<ushort>.Count)
            return uint.MaxValue >> (32 - (text.Length - block));
        Vector256<ushort> units = Units(text, block);
        return (Vector256.LessThanOrEqual(units, Vector256.Create(LastAsciiSpace))
            | Vector256.GreaterThanOrEqual(units, Vector256.Create(FirstWideSpace))).ExtractMostSignificantBits();
    }

    /// <summary>A bit for each place of a block where a separator of one or two units begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Occurrences(ReadOnlySpan<char> text, int block, ReadOnlySpan<char> separator)
    {
        int next = separator.Length - 1;
        if (text.Length - block - next < Vector256<ushort>.Count)
            return LastOccurrences(text[block..], separator);
        return (Vector256.Equals(Units(text, block), Vector256.Create((ushort)separator[0]))
            & Vector256.Equals(Units(text, block + next), Vector256.Create((ushort)separator[next]))).ExtractMostSignificantBits();
    }

    private static uint LastOccurrences(ReadOnlySpan<char> text, ReadOnlySpan<char> separator)
    {
        uint places = 0;
        int next = separator.Length - 1;
        int most = Math.Min(text.Length - next, Vector256<ushort>.Count);
        for (int i = 0; i < most; i++)
        {
            if (text[i] == separator[0] && text[i + next] == separator[next])
                places |= 1u << i;
        }

        return places;
    }

    private static Vector256<ushort> Units(ReadOnlySpan<char> text, int start)
        => Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)start);
}
