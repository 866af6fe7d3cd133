using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A str: a sequence of code points over UTF-16 text, which the results of repeated appending make only when it is read.</summary>
/// <remarks>Constants are shared by runs on several threads: what is cached here must be safe to compute twice.</remarks>
[HeapKind(30)]
internal sealed partial class PyStr : PyObject
{
    public static readonly PyStr Empty = new("", StrKind.Ascii);

    private static readonly PyStr[] Latin1 = MakeLatin1();

    private string? _text;

    /// <summary>The <see cref="StrTail"/> of an appended str, or the index (<c>int[]</c>) of one with surrogates.</summary>
    private object? _extra;

    /// <summary>Zero while unknown.</summary>
    private long _hash;

    private int _units;
    private StrKind _kind;
    private bool _isConcatenation;

    internal PyStr()
    {
        _text = "";
    }

    public PyStr(string text)
    {
        _text = text;
        _units = text.Length;
    }

    /// <summary>For text whose kind the maker knows.</summary>
    public PyStr(string text, StrKind kind)
    {
        _text = text;
        _units = text.Length;
        _kind = kind;
    }

    /// <summary>The text in UTF-16; lone surrogates may occur.</summary>
    public string Text => _text ?? Flatten();

    /// <summary>The length in UTF-16 units.</summary>
    public int Units => _units;

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

    /// <summary>Whether both are the same text.</summary>
    public static bool Equal(PyStr a, PyStr b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (a._units != b._units || (a._hash != b._hash && a._hash != 0 && b._hash != 0))
            return false;
        return a.Text.AsSpan().SequenceEqual(b.Text);
    }

    public override string ToString() => Text;

    internal override void Transfer(StateTransfer transfer)
    {
        string? text = Text;
        transfer.Text(ref text);
        if (transfer.IsReading)
        {
            _text = text ?? "";
            _units = _text.Length;
        }

        DropTail();
    }

    private static PyStr FromUnit(char unit)
        => unit < Latin1.Length
            ? Latin1[unit]
            : new PyStr(unit.ToString(), char.IsSurrogate(unit) ? StrKind.Surrogates : StrKind.Plain);

    private static PyStr[] MakeLatin1()
    {
        var all = new PyStr[256];
        for (int i = 0; i < all.Length; i++)
            all[i] = new PyStr(((char)i).ToString(), i < 128 ? StrKind.Ascii : StrKind.Plain);
        return all;
    }
}
