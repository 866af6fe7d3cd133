using Monty.Runtime.Core;

namespace Monty.Runtime.Modules.Random;

/// <summary>MT19937 (Matsumoto and Nishimura 1998), seeded and read as CPython does: the same numbers for the same seed.</summary>
internal sealed class MersenneTwister
{
    private const int Size = 624;
    private const int Middle = 397;
    private const uint Upper = 0x80000000;
    private const uint Lower = 0x7fffffff;
    private const uint Matrix = 0x9908b0df;

    /// <summary>The object itself and the head of its array.</summary>
    private const int MeasuredOverhead = 64;

    private readonly uint[] _state = new uint[Size];

    /// <summary>The word that comes next; <see cref="Size"/> where new ones are to be made.</summary>
    private int _index = Size;

    /// <summary>The words of the state.</summary>
    public ReadOnlySpan<uint> Words => _state;

    public int Index => _index;

    /// <summary>Seeds by an array of words, the least significant first.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public void Seed(Meter meter, ReadOnlySpan<uint> key)
    {
        var loop = new ClockedLoop(meter);
        Fill(19650218);
        int i = 1;
        int j = 0;
        for (int k = System.Math.Max(Size, key.Length); k > 0; k--)
        {
            loop.Did(1);
            _state[i] = unchecked((_state[i] ^ ((_state[i - 1] ^ (_state[i - 1] >> 30)) * 1664525)) + key[j] + (uint)j);
            if (++i >= Size)
            {
                _state[0] = _state[Size - 1];
                i = 1;
            }

            if (++j >= key.Length)
                j = 0;
        }

        for (int k = Size - 1; k > 0; k--)
        {
            _state[i] = unchecked((_state[i] ^ ((_state[i - 1] ^ (_state[i - 1] >> 30)) * 1566083941)) - (uint)i);
            if (++i >= Size)
            {
                _state[0] = _state[Size - 1];
                i = 1;
            }
        }

        _state[0] = Upper;
    }

    public void Restore(ReadOnlySpan<uint> words, int index)
    {
        words.CopyTo(_state);
        _index = index;
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        if (_index >= Size)
            Regenerate();
        uint y = _state[_index++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >> 18);
    }

    /// <summary>A float in [0, 1) of 53 bits.</summary>
    public double NextDouble()
    {
        uint a = Next() >> 5;
        uint b = Next() >> 6;
        return ((a * 67108864.0) + b) * (1.0 / 9007199254740992.0);
    }

    public void Transfer(StateTransfer transfer)
    {
        if (transfer.IsMeasuring)
        {
            transfer.Overhead((Size * sizeof(uint)) + MeasuredOverhead);
            return;
        }

        var bytes = new byte[Size * sizeof(uint)];
        Buffer.BlockCopy(_state, 0, bytes, 0, bytes.Length);
        transfer.Blob(ref bytes);
        transfer.Int32(ref _index);
        transfer.Require(bytes.Length == Size * sizeof(uint) && _index is >= 0 and <= Size, "a random generator with a wrong state");
        if (transfer.IsReading)
            Buffer.BlockCopy(bytes, 0, _state, 0, bytes.Length);
    }

    private void Fill(uint seed)
    {
        _state[0] = seed;
        for (int i = 1; i < Size; i++)
            _state[i] = unchecked((1812433253 * (_state[i - 1] ^ (_state[i - 1] >> 30))) + (uint)i);
        _index = Size;
    }

    private void Regenerate()
    {
        for (int k = 0; k < Size; k++)
        {
            uint y = (_state[k] & Upper) | (_state[(k + 1) % Size] & Lower);
            _state[k] = _state[(k + Middle) % Size] ^ (y >> 1) ^ ((y & 1) == 0 ? 0 : Matrix);
        }

        _index = 0;
    }
}
