using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A str: a sequence of code points over UTF-16 text, which the results of repeated appending make only when it is read.</summary>
/// <remarks>Constants are shared by runs on several threads: what is cached here must be safe to compute twice.</remarks>
[HeapKind(30)]
internal sealed partial class PyStr : PyObject
{
    public static readonly PyStr Empty = new("", StrKind.Ascii);

    /// <summary>The characters below this one have one str each in a process.</summary>
    public const int SharedUnits = 256;

    private static readonly PyStr[] Latin1 = MakeLatin1();

    private const int KindBits = 2;
    private const int ConcatenationBit = 1 << KindBits;
    private const int UnitsShift = KindBits + 1;

    /// <summary>Bytes of the fields of a str, beyond what every object has.</summary>
    private const int OwnFields = 16;

    /// <summary>The text: a <c>string</c>, a <see cref="StrIndex"/> where a position had to be found among surrogates, or a <see cref="StrTail"/>.</summary>
    private object _content;
    /// <summary>Zero while unknown.</summary>
    private int _hash;

    /// <summary>The length in units, whether this is the result of <c>+</c>, and the kind.</summary>
    private uint _state;

    internal PyStr()
    {
        _content = "";
    }

    public PyStr(string text)
    {
        _content = text;
        _state = (uint)text.Length << UnitsShift;
    }

    /// <summary>For text whose kind the maker knows.</summary>
    public PyStr(string text, StrKind kind)
    {
        _content = text;
        _state = ((uint)text.Length << UnitsShift) | (uint)kind;
    }

    /// <summary>The text in UTF-16; lone surrogates may occur. Prefer <see cref="Chars"/>, which never copies.</summary>
    public string Text => _content is string text ? text : MakeText();

    /// <summary>The characters in UTF-16; lone surrogates may occur.</summary>
    public ReadOnlySpan<char> Chars => _content is string text ? text : OtherChars();

    /// <summary>The length in UTF-16 units.</summary>
    public int Units => (int)(_state >> UnitsShift);

    /// <summary>The value as a str, also that inside an instance of a derived class; null for others.</summary>
    public static PyStr? Of(PyValue value) => value.Ref as PyStr ?? (value.Ref as PyDerived)?.Native.Ref as PyStr;

    public override PyType Type => StrType.Type;

    /// <summary>A str of one code point; those of Latin-1 are made once.</summary>
    public static PyStr FromCodePoint(int codePoint)
    {
        if ((uint)codePoint < (uint)Latin1.Length)
            return Latin1[codePoint];
        return codePoint < 0x10000
            ? FromUnit((char)codePoint)
            : new PyStr(char.ConvertFromUtf32(codePoint), StrKind.Surrogates);
    }

    /// <summary>The str of some text; the empty str and those of one Latin-1 character are shared.</summary>
    public static PyStr From(ReadOnlySpan<char> text, StrKind kind = StrKind.Unknown) => text.Length switch
    {
        0 => Empty,
        1 when text[0] < Latin1.Length => Latin1[text[0]],
        _ => new PyStr(new string(text), kind),
    };

    /// <summary>As <see cref="From(ReadOnlySpan{char}, StrKind)"/>, with looks at the clock where the text is long.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public static PyStr From(Meter meter, ReadOnlySpan<char> text, StrKind kind = StrKind.Unknown)
    {
        if (text.Length <= LongCopy)
            return From(text, kind);
        string copy = new('\0', text.Length);
        LongSpans.Copy(meter, text, StrConcatenation.Writable(copy));
        return new PyStr(copy, kind);
    }

    /// <summary>Whether both are the same text.</summary>
    public static bool Equal(PyStr a, PyStr b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (a.Units != b.Units || (a._hash != b._hash && a._hash != 0 && b._hash != 0))
            return false;
        return a.Chars.SequenceEqual(b.Chars);
    }

    /// <summary>Charges the comparison of long ones.</summary>
    /// <inheritdoc cref="Equal(PyStr, PyStr)"/>
    public static bool Equal(Meter meter, PyStr a, PyStr b)
    {
        int units = Math.Min(a.Units, b.Units);
        meter.ChargeScan(units);
        return units < Meter.FreeScan || ReferenceEquals(a, b) ? Equal(a, b) : LongSpans.Equal(meter, a.Chars, b.Chars);
    }

    public override string ToString() => Text;

    internal override void Transfer(StateTransfer transfer)
    {
        if (transfer.IsMeasuring)
        {
            Measure(transfer);
            return;
        }

        string? text = Text;
        transfer.Text(ref text);
        // Nothing else is state; and a buffer of appended text is given back here.
        text ??= "";
        _content = text;
        if (!transfer.IsReading)
            return;
        transfer.Require(text.Length <= LongestText, "a str that is too long");
        _state = (uint)text.Length << UnitsShift;
    }

    private void Measure(StateTransfer transfer)
    {
        if (_content is StrTail tail)
            transfer.SharedOverhead(ref tail.MeasuredBy, tail.Size);
        transfer.Overhead(OwnFields + _content switch
        {
            StrTail => 0,
            StrIndex index => 80 + (Units * 2L) + (index.Blocks.Length * 4L),
            _ => 24 + (Units * 2L),
        });
    }

    private string MakeText() => _content switch
    {
        string text => text,
        StrIndex index => index.Text,
        _ => ((StrTail)_content).TextOf(Units),
    };

    private ReadOnlySpan<char> OtherChars() => _content is StrTail tail ? tail.Buffer.AsSpan(0, Units) : MakeText();

    private static PyStr FromUnit(char unit)
        => unit < Latin1.Length
            ? Latin1[unit]
            : new PyStr(unit.ToString(), char.IsSurrogate(unit) ? StrKind.Surrogates : StrKind.Plain);

    private static PyStr[] MakeLatin1()
    {
        var all = new PyStr[SharedUnits];
        for (int i = 0; i < all.Length; i++)
            all[i] = new PyStr(((char)i).ToString(), i < 128 ? StrKind.Ascii : StrKind.Plain);
        return all;
    }
}
