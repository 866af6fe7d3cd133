using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>An iterator over a deque, in either direction.</summary>
[HeapKind(431)]
internal sealed class DequeIterator : PyIterator
{
    private PyDeque _deque = null!;

    /// <summary>How many items are left: what the deque's growing and shrinking does not change.</summary>
    private int _left;
    private int _version;
    private bool _backwards;

    internal DequeIterator()
    {
    }

    public DequeIterator(PyDeque deque, bool backwards)
    {
        _deque = deque;
        _left = deque.Count;
        _version = deque.Version;
        _backwards = backwards;
    }

    public override PyType Type => _backwards ? CollectionsTypes.DequeReverseIterator : CollectionsTypes.DequeIterator;

    public override long LengthHint => _left;

    public override PyValue Next(PyContext context, PyValue self)
    {
        // As in CPython, one from the right that has come to its end does not look at the deque again; one from the left does.
        if (_backwards && _left == 0)
            return PyValue.Exhausted;
        if (_deque.Version != _version || _left > _deque.Count)
        {
            _left = 0;
            return context.Raise(Errors.RuntimeError("deque mutated during iteration"));
        }

        if (_left == 0)
            return PyValue.Exhausted;
        int index = _backwards ? _left - 1 : _deque.Count - _left;
        _left--;
        return _deque[index];
    }

    public override PyValue[]? Parts => [_deque];

    /// <summary>A copy goes through as many items at the end of the deque as are left, whatever has changed in it.</summary>
    private protected override void TakeParts(ReadOnlySpan<PyValue> parts)
    {
        _deque = (PyDeque)parts[0].Ref;
        _left = System.Math.Min(_left, _deque.Count);
        _version = _deque.Version;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _deque!);
        transfer.Int32(ref _left);
        transfer.Int32(ref _version);
        transfer.Boolean(ref _backwards);
        transfer.Require(_deque is not null && _left >= 0, "an iterator behind the last item of a deque");
    }
}
