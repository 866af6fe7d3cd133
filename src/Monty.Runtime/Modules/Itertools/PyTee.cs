using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A branch of a <c>tee</c>.</summary>
[HeapKind(419)]
internal sealed class PyTee : SteppingIterator
{
    private TeeBuffer? _buffer;
    private int _index;

    /// <summary>How many branches are to be made, of which this is the first.</summary>
    private int _branches = 1;
    private bool _isSingle;

    internal PyTee()
    {
    }

    /// <summary>The first of a number of branches; with <paramref name="isSingle"/> it is itself what the constructor gives.</summary>
    public PyTee(int branches, bool isSingle)
    {
        _branches = branches;
        _isSingle = isSingle;
    }

    private PyTee(TeeBuffer buffer, int index)
    {
        _buffer = buffer;
        _index = index;
    }

    public override PyType Type => ItertoolsTypes.Tee;

    public override PyValue Next(PyContext context, PyValue self)
    {
        TeeBuffer buffer = _buffer!;
        if (_index == buffer.Count && buffer.IsFull)
        {
            _buffer = buffer = buffer.Following();
            _index = 0;
        }

        if (_index < buffer.Count)
            return buffer[_index++];
        if (buffer.IsRunning)
            return context.Raise(Errors.RuntimeError("cannot re-enter the tee iterator"));
        if (!context.HasStack())
            return PyValue.Signal;
        buffer.IsRunning = true;
        PyValue item = buffer.Source.Ref.Next(context, buffer.Source);
        if (!item.IsSignal)
            return Continue(context, 0, default, item);
        if (context.State != RunState.Suspending)
            buffer.IsRunning = false;
        else
            new TeeFrame(this).Leave(context);
        return item;
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        TeeBuffer buffer = _buffer!;
        buffer.IsRunning = false;
        if (value.IsSignal || value.IsExhausted)
            return value;
        buffer.Add(context, value);
        _index = buffer.Count;
        return value;
    }

    public PyTee Branch() => new(_buffer!, _index);

    internal override void Attach(int index, PyValue source)
    {
        if (source.Ref is PyTee other)
        {
            _buffer = other._buffer;
            _index = other._index;
        }
        else
        {
            _buffer = new TeeBuffer(source);
        }
    }

    internal override PyValue Opened(PyContext context)
    {
        if (_isSingle)
            return this;
        context.Meter.ChargeBytes(_branches * 64L);
        var branches = new PyValue[_branches];
        branches[0] = this;
        for (int i = 1; i < branches.Length; i++)
            branches[i] = Branch();
        return new PyTuple(branches);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _buffer);
        transfer.Int32(ref _index);
        transfer.Require(_index >= 0, "a tee before its first item");
        transfer.Int32(ref _branches);
        transfer.Require(_branches is > 0 and < 1 << 24, "a tee without branches");
        transfer.Boolean(ref _isSingle);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_buffer is null ? _index == 0 : _index <= _buffer.Count, "a tee beyond its items"));
    }
}

/// <summary>The constructor and method of the branches of a tee.</summary>
internal static partial class TeeMethods
{
    [PyConstructor("_tee(iterable, /)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable)
        => OpeningFrame.Open(context, new PyTee(1, isSingle: true), iterable);

    [PyMethod("__copy__()", Style = ArgumentStyle.Fixed)]
    private static PyTee Copy(PyTee self) => self.Branch();
}
