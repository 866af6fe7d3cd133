using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Builds bytes, charging the meter before it takes a larger array.</summary>
internal ref struct BytesBuilder(Meter meter, int capacity)
{
    private byte[] _buffer = new byte[capacity];
    private int _length;
    private ClockedLoop _clock = new(meter);

    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Append(byte value)
    {
        if (_length == _buffer.Length)
            Grow(1);
        _buffer[_length++] = value;
    }

    public void Append(scoped ReadOnlySpan<byte> values)
    {
        if (values.Length > _buffer.Length - _length)
            Grow(values.Length);
        LongSpans.Copy(meter, values, _buffer.AsSpan(_length));
        _length += values.Length;
    }

    public void Append(byte value, int count)
    {
        if (count > _buffer.Length - _length)
            Grow(count);
        SpanRepeat.Fill(meter, _buffer.AsSpan(_length, count), [value]);
        _length += count;
    }

    /// <summary>Appends characters, all of them below U+0100.</summary>
    public void AppendLatin1(scoped ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
            Append((byte)unit);
    }

    /// <summary>For loops that append bit by bit: looks at the clock where much has been appended since the last look.</summary>
    public void LookAtClock() => _clock.At(_length);

    public readonly PyBytes Finish()
    {
        if (_length == _buffer.Length)
            return new PyBytes(_buffer);
        meter.ChargeBytes(_length);
        return PyBytes.From(meter, Written);
    }

    private void Grow(int more)
    {
        long capacity = Math.Max(_buffer.Length * 2L, (long)_length + more + 16);
        meter.ChargeBytes(capacity);
        if (capacity > Array.MaxLength)
            throw Errors.MemoryError().ToException();
        LongSpans.Extend(meter, ref _buffer, _length, (int)capacity);
    }
}
