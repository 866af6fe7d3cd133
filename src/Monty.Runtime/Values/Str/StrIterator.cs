using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over the code points of a str.</summary>
[HeapKind(31)]
internal sealed class StrIterator : PyIterator
{
    private PyStr _source;

    /// <summary>The UTF-16 index of the next code point.</summary>
    private int _unit;

    internal StrIterator()
    {
        _source = PyStr.Empty;
    }

    public StrIterator(PyStr source)
    {
        _source = source;
    }

    public override PyType Type => _source.IsAscii ? StrType.AsciiIterator : StrType.Iterator;

    public override long LengthHint => _source.CodePointCount - _source.PositionOf(_unit);

    public override PyValue Next(PyContext context, PyValue self)
    {
        ReadOnlySpan<char> text = _source.Chars;
        int unit = _unit;
        if ((uint)unit >= (uint)text.Length)
            return PyValue.Exhausted;
        if (!char.IsSurrogate(text[unit]))
        {
            _unit = unit + 1;
            return PyStr.FromCodePoint(text[unit]);
        }

        int codePoint = PyStr.CodePointAt(text, unit);
        _unit = unit + (codePoint > 0xFFFF ? 2 : 1);
        return PyStr.FromCodePoint(codePoint);
    }

    public override bool TryAppendRest(PyContext context, PyList target)
    {
        int rest = _source.Units - _unit;
        if (rest <= 0)
            return true;
        Meter meter = context.Meter;
        meter.ChargeWork(rest / 8);
        _source.Locate(meter);
        target.EnsureCapacity(context, target.Count + LengthHint);
        // Characters beyond Latin-1 are objects of their own.
        int looked = _unit;
        for (PyValue next = Next(context, this); !next.IsExhausted; next = Next(context, this))
        {
            if (_unit - looked > ClockedLoop.SlowSteps)
            {
                looked = _unit;
                meter.LookAtWork();
            }

            target.Append(context, next);
        }

        return true;
    }

    public override PyValue[]? Parts => [_source];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts) => _source = (PyStr)parts[0].Ref;

    internal override void Transfer(StateTransfer transfer)
    {
        PyStr? source = _source;
        transfer.Object(ref source);
        transfer.Require(source is not null, "an iterator over no str");
        _source = source!;
        transfer.Int32(ref _unit);
        transfer.Require(_unit >= 0, "an iterator before the first character");
    }
}
