using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>zip_longest</c> object.</summary>
[HeapKind(415)]
internal sealed class PyZipLongest : SteppingIterator
{
    /// <summary>Those at their end are unbound.</summary>
    private PyValue[] _sources;
    private int _active;
    private PyValue _fill;
    private SharedTuple _shared;

    internal PyZipLongest()
    {
        _sources = [];
    }

    public PyZipLongest(int count, PyValue fill)
    {
        _sources = new PyValue[count];
        _active = count;
        _fill = fill;
    }

    public override PyType Type => ItertoolsTypes.ZipLongest;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_active == 0)
            return PyValue.Exhausted;
        var items = new PyValue[_sources.Length];
        return TryGather(context, items, 0, out PyValue end) ? new PyTuple(items) : end;
    }

    public override PyValue NextToUnpack(PyContext context, PyValue self)
    {
        if (_active == 0)
            return PyValue.Exhausted;
        PyTuple items = _shared.Take(_sources.Length);
        return TryGather(context, items.Storage, 0, out PyValue end) ? _shared.GiveBack(items) : end;
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        var items = new PyValue[_sources.Length];
        ReadOnlySpan<PyValue> given = ((PyTuple)held.Ref).Items;
        given.CopyTo(items);
        if (!TryTake(value, given.Length, out items[given.Length]))
            return PyValue.Exhausted;
        return TryGather(context, items, given.Length + 1, out PyValue end) ? new PyTuple(items) : end;
    }

    internal override void Attach(int index, PyValue source) => _sources[index] = source;

    internal override void Failed(int stage) => _active = 0;

    internal override bool CanOpen(int index, int count) => _sources.Length == count;

    internal override bool CanContinue(int stage, PyValue held) => held.Ref is PyTuple given && given.Count < _sources.Length;

    /// <summary>Takes the items from number <paramref name="index"/> on; false at the end or with a signal, which <paramref name="end"/> is.</summary>
    private bool TryGather(PyContext context, PyValue[] items, int index, out PyValue end)
    {
        end = PyValue.Signal;
        if (!context.HasStack())
            return false;
        for (; index < items.Length; index++)
        {
            PyValue source = _sources[index];
            PyValue item = source.IsUnbound ? _fill : source.Ref.Next(context, source);
            if (item.IsSignal)
            {
                end = Leave(context, 0, PyTuple.From(items[..index]));
                return false;
            }

            if (!TryTake(item, index, out items[index]))
            {
                end = PyValue.Exhausted;
                return false;
            }
        }

        return true;
    }

    /// <summary>Source number <paramref name="index"/> gave this: the item for it; false where that was the last source to end.</summary>
    private bool TryTake(PyValue given, int index, out PyValue item)
    {
        item = given;
        if (!given.IsExhausted)
            return true;
        _sources[index] = default;
        item = _fill;
        return --_active > 0;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValues(ref _sources);
        transfer.Int32(ref _active);
        transfer.Value(ref _fill);
        _shared.Measure(transfer);
        transfer.Require(!_fill.IsUnbound && _active <= _sources.Length, "a zip_longest that cannot be");
    }
}

/// <summary>The constructor of zip_longest.</summary>
internal static partial class ZipLongestMethods
{
    [PyConstructor("zip_longest(*iterables, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> iterables, KeywordArguments keywords)
    {
        PyValue fill = PyValue.None;
        return keywords.Count > 0 && (keywords.Count > 1 || !keywords.TryGet("fillvalue", out fill))
            ? context.Raise(Errors.TypeError("zip_longest() got an unexpected keyword argument"))
            : OpeningFrame.Open(context, new PyZipLongest(iterables.Length, fill), iterables.ToArray());
    }
}
