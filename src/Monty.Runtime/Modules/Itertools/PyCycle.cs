using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>cycle</c> object.</summary>
[HeapKind(404)]
internal sealed class PyCycle : SteppingIterator
{
    /// <summary>Unbound once it was gone through.</summary>
    private PyValue _source;
    private PyList _saved = new();
    private int _index;

    public override PyType Type => ItertoolsTypes.Cycle;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_source.IsUnbound)
            return Again();
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue item = _source.Ref.Next(context, _source);
        return item.IsSignal ? Leave(context, 0) : Continue(context, 0, default, item);
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        if (value.IsExhausted)
        {
            _source = default;
            return Again();
        }

        _saved.Append(context, value);
        return value;
    }

    internal override void Attach(int index, PyValue source) => _source = source;

    private PyValue Again()
    {
        if (_saved.Count == 0)
            return PyValue.Exhausted;
        PyValue item = _saved[_index];
        if (++_index == _saved.Count)
            _index = 0;
        return item;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _source);
        PyList? saved = _saved;
        transfer.Object(ref saved);
        transfer.Require(saved is not null, "a cycle without its items");
        _saved = saved!;
        transfer.Int32(ref _index);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_index >= 0 && (_index == 0 || _index < _saved.Count), "a cycle beyond its items"));
    }
}

/// <summary>The constructor of cycle.</summary>
internal static partial class CycleMethods
{
    [Calls.PyConstructor("cycle(iterable, /)", Style = Calls.ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable)
        => OpeningFrame.Open(context, new PyCycle(), iterable);
}
