using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The tuple that an iterator gives at every step to callers that take it apart at once.</summary>
internal struct SharedTuple
{
    private PyTuple? _tuple;

    public PyValue Pair(PyValue first, PyValue second)
    {
        if (_tuple is not { } tuple)
            return _tuple = new PyTuple([first, second]);
        tuple.Storage[0] = first;
        tuple.Storage[1] = second;
        return tuple;
    }

    /// <summary>Takes the tuple, to be filled and given back; meanwhile the iterator may be stepped once more.</summary>
    public PyTuple Take(int count)
    {
        PyTuple tuple = _tuple ?? new PyTuple(new PyValue[count]);
        _tuple = null;
        return tuple;
    }

    public PyTuple GiveBack(PyTuple tuple) => _tuple = tuple;

    /// <summary>What it holds is no state, but it is live.</summary>
    public void Measure(StateTransfer transfer)
    {
        if (transfer.IsMeasuring)
            transfer.Object(ref _tuple);
    }
}
