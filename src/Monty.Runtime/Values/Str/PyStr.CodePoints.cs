using System.Runtime.CompilerServices;
using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Code points: without surrogates a position is an index, else a cached index of every 32nd code point finds it.</remarks>
internal sealed partial class PyStr
{
    private const int BlockShift = 5;

    public StrKind Kind => KnownKind != StrKind.Unknown ? KnownKind : FindKind();

    /// <summary>Whether UTF-16 units are code points.</summary>
    public bool IsFlat => Kind != StrKind.Surrogates;

    public bool IsAscii => Kind == StrKind.Ascii;

    /// <summary>The kind, as far as it is known without looking.</summary>
    public StrKind KnownKind => (StrKind)(_state & ((1 << KindBits) - 1));

    /// <summary>The kind that every part of this str has at most; for texts cut out of it.</summary>
    public StrKind KindOfParts => (Units <= LongCopy ? Kind : KnownKind) == StrKind.Ascii ? StrKind.Ascii : StrKind.Unknown;

    /// <summary>Whether it is one code point.</summary>
    public bool IsSingle => Units is 1 or 2 && UnitsAt(Chars, 0) == Units;

    /// <summary>The length in code points; of a long text it is counted with <see cref="CountIn"/>.</summary>
    public int CodePointCount => IsFlat ? Units : BlockIndex()[^1];

    public static StrKind KindOf(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
            return StrKind.Ascii;
        return text.ContainsAnyInRange('\uD800', '\uDFFF') ? StrKind.Surrogates : StrKind.Plain;
    }

    /// <summary>The code points of a text, surrogate pairs counted once.</summary>
    public static int CountCodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; count++)
            i += UnitsAt(text, i);
        return count;
    }

    /// <summary>2 at a surrogate pair, else 1.</summary>
    public static int UnitsAt(ReadOnlySpan<char> text, int unit)
        => char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]) ? 2 : 1;

    /// <summary>The code point at a UTF-16 index; a lone surrogate is itself.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int unit)
        => UnitsAt(text, unit) == 2 ? char.ConvertToUtf32(text[unit], text[unit + 1]) : text[unit];

    /// <summary>The UTF-16 index of a code point; the length of the text where <paramref name="position"/> is the number of code points.</summary>
    public int UnitOf(int position)
    {
        if (IsFlat)
            return position;
        int[] index = BlockIndex();
        int block = position >> BlockShift;
        if (block >= index.Length - 1)
            return Units;
        ReadOnlySpan<char> text = Chars;
        int unit = index[block];
        for (int i = position & ((1 << BlockShift) - 1); i > 0 && unit < text.Length; i--)
            unit += UnitsAt(text, unit);
        return unit;
    }

    /// <summary>The position, in code points, of a UTF-16 index.</summary>
    public int PositionOf(int unit)
    {
        if (IsFlat)
            return unit;
        int[] index = BlockIndex();
        int block = Array.BinarySearch(index, 0, index.Length - 1, unit);
        if (block < 0)
            block = ~block - 1;
        return (block << BlockShift) + CountCodePoints(Chars[index[block]..unit]);
    }

    /// <summary>The str of the code point at a position that exists.</summary>
    public PyStr At(int position)
    {
        if (IsFlat)
            return FromUnit(Chars[position]);
        return FromCodePoint(CodePointAt(Chars, UnitOf(position)));
    }

    /// <summary>Code points from <paramref name="start"/> up to <paramref name="stop"/>, both in range.</summary>
    public PyStr Substring(Meter meter, int start, int stop) => stop <= start ? Empty : CutUnits(meter, UnitOf(start), UnitOf(stop));

    /// <summary>The text between two UTF-16 indices, which must not cut a pair; itself where that is all of it.</summary>
    public PyStr CutUnits(Meter meter, int from, int to)
        => to - from == Units ? this : From(meter, Chars[from..to], KindOfParts);

    /// <summary>Finds out where the code points of a long text are before anything asks, with looks at the clock.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Locate(Meter meter)
    {
        if (Units > LongCopy)
            LocateLong(meter);
    }

    /// <summary>The length in code points, which takes looks at the clock.</summary>
    /// <inheritdoc cref="Locate"/>
    public int CountIn(Meter meter)
    {
        Locate(meter);
        return CodePointCount;
    }

    /// <summary>The kind, which takes looks at the clock where a long text has to be looked through for it.</summary>
    /// <inheritdoc cref="Locate"/>
    public StrKind KindIn(Meter meter)
    {
        if (Units <= LongCopy || KnownKind != StrKind.Unknown)
            return Kind;
        var kind = StrKind.Ascii;
        for (ReadOnlySpan<char> rest = Chars; rest.Length > 0 && kind != StrKind.Surrogates; rest = rest[Math.Min(LongCopy, rest.Length)..])
        {
            meter.LookAtClock();
            kind = StrConcatenation.Join(kind, KindOf(rest[..Math.Min(LongCopy, rest.Length)]));
        }

        _state |= (uint)kind;
        return kind;
    }

    /// <summary>How many bytes CPython takes for each character.</summary>
    /// <inheritdoc cref="Locate"/>
    public int WidthIn(Meter meter)
    {
        if (CountIn(meter) < Units)
            return 4;
        bool isNarrow = true;
        for (ReadOnlySpan<char> rest = Chars; rest.Length > 0 && isNarrow; rest = rest[Math.Min(LongCopy, rest.Length)..])
        {
            meter.LookAtClock();
            isNarrow = !rest[..Math.Min(LongCopy, rest.Length)].ContainsAnyExceptInRange('\0', '\xff');
        }

        return isNarrow ? 1 : 2;
    }

    private void LocateLong(Meter meter)
    {
        if (KindIn(meter) == StrKind.Surrogates)
            BlockIndex(meter);
    }

    /// <summary>The first unit of every 32nd code point, then the number of code points.</summary>
    private int[] BlockIndex(Meter? meter = null)
    {
        if (_content is StrIndex known)
            return known.Blocks;
        string text = Text;
        var blocks = new List<int>((text.Length >> BlockShift) + 2);
        int count = 0;
        for (int unit = 0; unit < text.Length; count++)
        {
            if (count % ClockedLoop.Steps == 0)
                meter?.LookAtClock();
            if ((count & ((1 << BlockShift) - 1)) == 0)
                blocks.Add(unit);
            unit += UnitsAt(text, unit);
        }

        blocks.Add(count);
        var index = new StrIndex(text, [.. blocks]);
        _content = index;
        return index.Blocks;
    }

    private StrKind FindKind()
    {
        StrKind kind = KindOf(Chars);
        _state |= (uint)kind;
        return kind;
    }
}
