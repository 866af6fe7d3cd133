using System.Buffers;
using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary>The JSON text written so far. It grows by doubling, and is charged as it does.</summary>
internal sealed class JsonText
{
    private const string Hex = "0123456789abcdef";

    private static readonly SearchValues<char> PlainAscii = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private char[] _buffer = TextPool.Rent(256);
    private int _length;

    public int Length => _length;

    /// <summary>Whether only ASCII was written.</summary>
    private bool _isAscii = true;

    public void Append(PyContext context, char unit)
    {
        if (_length == _buffer.Length)
            Grow(context, 1);
        _buffer[_length++] = unit;
    }

    public void Append(PyContext context, ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
            Grow(context, text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Appends a separator, which the script chose.</summary>
    public void Separator(PyContext context, string text)
    {
        _isAscii &= System.Text.Ascii.IsValid(text);
        Append(context, text);
    }

    public void Number(PyContext context, long value)
    {
        const int Longest = 20;
        if (_buffer.Length - _length < Longest)
            Grow(context, Longest);
        value.TryFormat(_buffer.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>A line break and the indentation of a level.</summary>
    public void NewLine(PyContext context, string indent, int level)
    {
        _isAscii &= System.Text.Ascii.IsValid(indent);
        Append(context, '\n');
        for (int i = 0; i < level; i++)
            Append(context, indent);
    }

    /// <summary>Appends a str in quotes, with escapes.</summary>
    public void Quoted(PyContext context, ReadOnlySpan<char> text, bool ensureAscii)
    {
        context.Meter.ChargeWork(text.Length / 64);
        if (text.Length + 2 > _buffer.Length - _length)
            Grow(context, text.Length + 2);
        _buffer[_length++] = '"';
        var loop = new ClockedLoop(context.Meter);
        int units = text.Length;
        while (true)
        {
            loop.At(units - text.Length);
            int plain = ensureAscii ? text.IndexOfAnyExcept(PlainAscii) : text.IndexOfAny(Escaped);
            ReadOnlySpan<char> run = plain < 0 ? text : text[..plain];
            if (!ensureAscii && _isAscii)
                _isAscii = System.Text.Ascii.IsValid(run);
            Append(context, run);
            if (plain < 0)
                break;
            Escape(context, text[plain]);
            text = text[(plain + 1)..];
        }

        Append(context, '"');
    }

    /// <summary>The whole text, as a str; nothing may follow.</summary>
    public PyStr Finish(PyContext context)
    {
        context.Meter.ChargeText(_length);
        var text = PyStr.From(_buffer.AsSpan(0, _length), _isAscii ? StrKind.Ascii : StrKind.Unknown);
        TextPool.Return(_buffer);
        _buffer = [];
        _length = 0;
        return text;
    }

    public void Transfer(StateTransfer transfer)
    {
        string? text = transfer.IsReading ? null : new string(_buffer, 0, _length);
        transfer.Text(ref text);
        transfer.Boolean(ref _isAscii);
        transfer.Overhead((_buffer.Length - _length) * 2L);
        if (!transfer.IsReading)
            return;
        transfer.Require(text is not null, "a writer without its text");
        _length = text!.Length;
        _buffer = TextPool.Rent(System.Math.Max(256, _length));
        text.CopyTo(_buffer);
        // It is not for the snapshot to say.
        _isAscii &= System.Text.Ascii.IsValid(text);
    }

    private void Escape(PyContext context, char unit)
    {
        int index = "\"\\\n\r\t\f\b".IndexOf(unit, StringComparison.Ordinal);
        Append(context, '\\');
        if (index >= 0)
        {
            Append(context, "\"\\nrtfb"[index]);
            return;
        }

        Append(context, 'u');
        for (int shift = 12; shift >= 0; shift -= 4)
            Append(context, Hex[(unit >> shift) & 15]);
    }

    private void Grow(PyContext context, int more)
    {
        long needed = _length + (long)more;
        long capacity = System.Math.Max(needed, System.Math.Min(_buffer.Length * 2L, PyStr.LongestText));
        context.Meter.ChargeText(capacity);
        if (needed > PyStr.LongestText)
            throw Errors.MemoryError().ToException();
        char[] larger = TextPool.Rent((int)capacity);
        LongSpans.Copy(context.Meter, _buffer.AsSpan(0, _length), larger);
        TextPool.Return(_buffer);
        _buffer = larger;
    }
}
