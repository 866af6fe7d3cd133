using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>reversed(x)</c> of a sequence without <c>__reversed__</c>: <c>x[n - 1]</c> … <c>x[0]</c>.</summary>
[HeapKind(97)]
internal sealed class PyReversed : PyIterator
{
    private PyValue _sequence;
    private long _index;

    internal PyReversed()
    {
    }

    public PyReversed(PyValue sequence, long length)
    {
        _sequence = sequence;
        _index = length - 1;
    }

    public override PyType Type => LazyTypes.Reversed;

    public override long LengthHint => _index + 1;

    /// <summary>Whether the sequence is of a class of the script, which is asked for its length whenever a hint is wanted.</summary>
    public bool AsksSequence => _sequence.Ref is PyAttributeHolder;

    /// <summary><c>__length_hint__</c>: none are left where the sequence has become shorter meanwhile.</summary>
    public PyValue AskedHint(PyContext context)
    {
        if (_sequence.IsUnbound)
            return PyValue.Int(0);
        PyValue length = _sequence.Ref.Length(context, _sequence);
        return length.IsSignal ? length : PyValue.Int(length.Bits < _index + 1 ? 0 : _index + 1);
    }

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_index < 0)
            return PyValue.Exhausted;
        long index = _index--;
        if (_sequence.Ref.GetType() == typeof(PyTuple))
            return ((PyTuple)_sequence.Ref).Storage[index];
        PyValue item = _sequence.Ref.GetItem(context, _sequence, PyValue.Int(index));
        if (!item.IsSignal)
            return item;
        PyValue end = IterationEndFrame.Leave(context, true);
        if (end.IsExhausted)
            _index = -1;
        return end;
    }

    public override bool TryAppendRest(PyContext context, PyList target)
    {
        if (_index < 0)
            return true;
        if (_sequence.Ref.GetType() == typeof(PyTuple))
        {
            target.AppendReversed(context, ((PyTuple)_sequence.Ref).Items[..(int)(_index + 1)]);
        }
        else if (_sequence.Ref is PyStr { IsFlat: true } text)
        {
            context.Meter.ChargeWork(_index / 8);
            target.EnsureCapacity(context, target.Count + _index + 1);
            ReadOnlySpan<char> characters = text.Chars;
            for (int i = (int)_index; i >= 0; i--)
            {
                // Characters beyond Latin-1 are objects of their own.
                if (i % ClockedLoop.SlowSteps == 0)
                    context.Meter.LookAtWork();
                target.Append(context, PyStr.FromCodePoint(characters[i]));
            }
        }
        else
        {
            return false;
        }

        _index = -1;
        return true;
    }

    public override PyValue[]? Parts => _sequence.IsUnbound ? [] : [_sequence];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts)
    {
        if (parts.Length > 0)
            _sequence = parts[0];
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _sequence);
        transfer.Int64(ref _index);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(IsWithin(), "a position outside its sequence"));
    }

    private bool IsWithin() => !_sequence.IsUnbound && (_sequence.Ref is not PyTuple tuple || _index < tuple.Count);
}
