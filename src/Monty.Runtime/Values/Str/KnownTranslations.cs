using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What a call of <c>translate</c> has found in its dict for ASCII characters, so that each is looked up once.</summary>
internal readonly ref struct KnownTranslations
{
    public const int Count = 128;

    private const short Unasked = -1;
    private const short Gone = -2;

    /// <summary>Something else than one character of the basic plane.</summary>
    private const short Other = -3;

    private readonly Span<short> _units;

    public KnownTranslations(Span<short> units)
    {
        _units = units;
        units.Fill(Unasked);
    }

    /// <summary>Appends what a character becomes; false where that has to be looked up.</summary>
    public bool TryAppend(PyContext context, ref TextBuilder builder, PyValue table, char character)
    {
        if (character >= Count)
            return false;
        short unit = _units[character];
        if (unit == Unasked)
            _units[character] = unit = Ask(context, table, character);
        if (unit >= 0)
            builder.Append((char)unit);
        return unit >= Gone;
    }

    private static short Ask(PyContext context, PyValue table, char character)
    {
        if (!StrTranslation.TryLookup(context, table, character, out PyValue mapped))
            return (short)character;
        if (mapped.IsNone)
            return Gone;
        if (mapped.IsInt && mapped.Bits is >= 0 and <= short.MaxValue)
            return (short)mapped.Bits;
        return mapped.Ref is PyStr { Units: 1 } text && text.Chars[0] <= short.MaxValue ? (short)text.Chars[0] : Other;
    }
}
