using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>Asks the arguments of a new iterator for their iterators (or items), one after the other.</summary>
[HeapKind(401)]
internal sealed class OpeningFrame : NativeFrame
{
    private SteppingIterator? _owner;
    private PyValue[] _sources = [];
    private int _index;

    internal OpeningFrame()
    {
    }

    private OpeningFrame(SteppingIterator owner, PyValue[] sources, int index)
    {
        _owner = owner;
        _sources = sources;
        _index = index;
    }

    /// <summary>Gives the new iterator its sources; the result is the iterator itself, or a signal.</summary>
    public static PyValue Open(PyContext context, SteppingIterator owner, params PyValue[] sources)
        => Open(context, owner, sources, 0);

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _owner!.Attach(_index, value);
        return Open(context, _owner, _sources, _index + 1);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "arguments of no iterator");
        transfer.Values(ref _sources);
        transfer.Int32(ref _index);
        transfer.Require((uint)_index < (uint)_sources.Length, "an iterator of no argument");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_owner!.CanOpen(_index, _sources.Length), "arguments of another iterator"));
    }

    private static PyValue Open(PyContext context, SteppingIterator owner, PyValue[] sources, int index)
    {
        for (; index < sources.Length; index++)
        {
            PyValue iterable = sources[index];
            PyValue source = owner.TakesPools ? Displays.ToTuple(context, iterable) : iterable.Ref.Iterate(context, iterable);
            if (source.IsSignal)
                return new OpeningFrame(owner, sources, index).Leave(context);
            owner.Attach(index, source);
        }

        return owner.Opened(context);
    }
}
