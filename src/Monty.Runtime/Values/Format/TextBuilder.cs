using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Builds text in a buffer on the stack while it is short; charges the meter before it takes a larger one.</summary>
internal ref struct TextBuilder
{
    public const int StackUnits = 256;

    private readonly Meter? _meter;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;

    /// <summary>Where the text ended at the last look at the clock.</summary>
    private int _looked;

    /// <param name="meter">Charged as the text grows; null where the length is bounded by the code itself.</param>
    /// <param name="initial">Memory on the stack; none where the builder is passed to methods that keep spans of their own.</param>
    public TextBuilder(Meter? meter, Span<char> initial)
    {
        _meter = meter;
        _buffer = initial;
    }

    public readonly int Length => _length;

    public readonly ReadOnlySpan<char> Written => _buffer[.._length];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char unit)
    {
        if (_length == _buffer.Length)
            Grow(1);
        _buffer[_length++] = unit;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
            Grow(text.Length);
        LongSpans.Copy(_meter, text, _buffer[_length..]);
        _length += text.Length;
    }

    public void Append(string text) => Append(text.AsSpan());

    /// <summary>Appends one character repeatedly.</summary>
    public void Append(char unit, int count)
    {
        if (count <= 0)
            return;
        if (count > _buffer.Length - _length)
            Grow(count);
        SpanRepeat.Fill(_meter, _buffer.Slice(_length, count), [unit]);
        _length += count;
    }

    public void AppendCodePoint(int codePoint)
    {
        if (codePoint < 0x10000)
        {
            Append((char)codePoint);
            return;
        }

        Append((char)((codePoint - 0x10000 >> 10) + 0xD800));
        Append((char)((codePoint & 0x3FF) + 0xDC00));
    }

    /// <summary>Appends a number in lower-case hexadecimal digits.</summary>
    public void AppendHex(int value, int digits)
    {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
            Append("0123456789abcdef"[(value >> shift) & 15]);
    }

    /// <summary>For loops that append bit by bit: looks at the clock where much has been appended since the last look.</summary>
    public void LookAtClock()
    {
        if (_length - _looked < ClockedLoop.Steps)
            return;
        _looked = _length;
        _meter?.LookAtClock();
    }

    /// <summary>Makes room for a text of a length that is known.</summary>
    public void Reserve(int length)
    {
        if (length > _buffer.Length)
            Grow(length - _length);
    }

    /// <summary>Takes the last characters away again.</summary>
    public void Truncate(int length) => _length = length;

    /// <summary>The text; the buffer is given back and the builder is empty.</summary>
    public string Finish()
    {
        _meter?.ChargeText(_length);
        string text;
        if (_length <= ClockedLoop.Steps)
        {
            text = new(Written);
        }
        else
        {
            text = new('\0', _length);
            LongSpans.Copy(_meter, Written, StrConcatenation.Writable(text));
        }

        Dispose();
        return text;
    }

    /// <inheritdoc cref="Finish"/>
    public PyStr FinishStr(StrKind kind = StrKind.Unknown)
    {
        if (_length > ClockedLoop.Steps)
            return new PyStr(Finish(), kind);
        _meter?.ChargeText(_length);
        PyStr text = PyStr.From(Written, kind);
        Dispose();
        return text;
    }

    public void Dispose()
    {
        Return();
        _rented = null;
        _buffer = default;
        _length = 0;
        _looked = 0;
    }

    private void Grow(int more)
    {
        long needed = _length + (long)more;
        long capacity = Math.Max(Math.Min(Math.Max(_buffer.Length * 2L, StackUnits), PyStr.LongestText), needed);
        _meter?.ChargeText(capacity);
        if (needed > PyStr.LongestText)
            throw Errors.MemoryError().ToException();
        char[] larger = TextPool.Rent((int)capacity);
        LongSpans.Copy(_meter, Written, larger);
        Return();
        _buffer = _rented = larger;
    }

    private readonly void Return()
    {
        if (_rented is not null)
            TextPool.Return(_rented);
    }
}
