using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Room behind a text, shared by the strs that a chain of appends makes; each of them is a prefix of it.</summary>
internal sealed class StrTail(char[] buffer, int used)
{
    public char[] Buffer { get; private set; } = buffer;

    /// <summary>The last measuring of live memory that came by, from whichever of the strs that share the buffer.</summary>
    public int MeasuredBy;

    private string? _text;

    /// <summary>Only the str that is this long may append in place.</summary>
    public int Used { get; private set; } = used;

    /// <summary>The first units as a string; the last one made is kept.</summary>
    public string TextOf(int units)
    {
        string? text = _text;
        return text is not null && text.Length == units ? text : _text = new string(Buffer, 0, units);
    }

    /// <summary>Bytes held for all who share it.</summary>
    public long Size => 88 + (Buffer.Length * 2L) + (_text is null ? 0 : 24 + (_text.Length * 2L));

    public bool HasRoom(int units) => Buffer.Length - Used >= units;

    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public void Grow(Meter meter, int capacity)
    {
        char[] larger = GC.AllocateUninitializedArray<char>(capacity);
        LongSpans.Copy(meter, Buffer.AsSpan(0, Used), larger);
        Buffer = larger;
    }

    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public void Append(Meter meter, ReadOnlySpan<char> text)
    {
        LongSpans.Copy(meter, text, Buffer.AsSpan(Used));
        Used += text.Length;
    }
}
