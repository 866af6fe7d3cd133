using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What the comparisons of a sort, which is an operation, have said, one bit each: running again it does not ask, nor look at the keys.</summary>
internal sealed class SortVerdicts
{
    private const int Longest = 1 << 28;

    private byte[] _bits = [];
    private int _count;
    private int _recalled;

    /// <summary>The sort begins anew.</summary>
    public void Rewind() => _recalled = 0;

    /// <summary>The next verdict; false where the comparison has to be made.</summary>
    public bool TryRecall(out bool isLess)
    {
        isLess = false;
        if (_recalled >= _count)
            return false;
        isLess = (_bits[_recalled >> 3] & (1 << (_recalled & 7))) != 0;
        _recalled++;
        return true;
    }

    /// <summary>Keeps a verdict. What its callbacks answered is done with.</summary>
    public void Keep(PyContext context, bool isLess)
    {
        if (_count >> 3 == _bits.Length)
            Grow(context);
        if (isLess)
            _bits[_count >> 3] |= (byte)(1 << (_count & 7));
        _recalled = ++_count;
        context.CommitOperation();
    }

    public void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _count);
        transfer.Require(_count is >= 0 and < Longest, "a sort with too many verdicts");
        byte[] bits = _bits.AsSpan(0, Math.Min(_bits.Length, (_count + 7) >> 3)).ToArray();
        transfer.Blob(ref bits);
        transfer.Require(bits.Length == (_count + 7) >> 3, "a sort with other verdicts than it says");
        _bits = bits;
    }

    private void Grow(PyContext context)
    {
        int length = Math.Max(16, _bits.Length * 2);
        context.Meter.ChargeBytes(length);
        Array.Resize(ref _bits, length);
    }
}
