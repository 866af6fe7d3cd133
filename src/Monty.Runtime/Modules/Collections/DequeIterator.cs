using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>An iterator over a deque, in either direction.</summary>
[HeapKind(431)]
internal sealed class DequeIterator : PyIterator
{
    private PyDeque? _deque;
    private int _taken;
    private int _version;
    private bool _backwards;

    internal DequeIterator()
    {
    }

    public DequeIterator(PyDeque deque, bool backwards)
    {
        _deque = deque;
        _version = deque.Version;
        _backwards = backwards;
    }

    public override PyType Type => _backwards ? CollectionsTypes.DequeReverseIterator : CollectionsTypes.DequeIterator;

    public override long LengthHint => _deque is null ? 0 : System.Math.Max(0, _deque.Count - _taken);

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_deque is not { } deque)
            return PyValue.Exhausted;
        if (deque.Version != _version)
        {
            _deque = null;
            return context.Raise(Errors.RuntimeError("deque mutated during iteration"));
        }

        if (_taken >= deque.Count)
        {
            _deque = null;
            return PyValue.Exhausted;
        }

        int index = _backwards ? deque.Count - 1 - _taken : _taken;
        _taken++;
        return deque[index];
    }

    public override PyValue[]? Parts => _deque is null ? [] : [_deque];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts)
    {
        if (parts.Length == 0)
            return;
        bool isChanged = _version != _deque!.Version;
        _deque = (PyDeque)parts[0].Ref;
        _version = _deque.Version - (isChanged ? 1 : 0);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _deque);
        transfer.Int32(ref _taken);
        transfer.Require(_taken >= 0, "an iterator before the first item");
        transfer.Int32(ref _version);
        transfer.Boolean(ref _backwards);
    }
}
