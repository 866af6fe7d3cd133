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
        return context.HasStack() ? Gather(context, new PyList(new PyValue[_sources.Length], 0)) : PyValue.Signal;
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        var items = (PyList)held.Ref;
        return Add(context, items, value) ? Gather(context, items) : PyValue.Exhausted;
    }

    internal override void Attach(int index, PyValue source) => _sources[index] = source;

    internal override bool CanOpen(int index, int count) => _sources.Length == count;

    private PyValue Gather(PyContext context, PyList items)
    {
        while (items.Count < _sources.Length)
        {
            PyValue source = _sources[items.Count];
            PyValue item = source.IsUnbound ? _fill : source.Ref.Next(context, source);
            if (item.IsSignal)
            {
                // CPython gives up after an error.
                if (context.State == RunState.Raising)
                    _active = 0;
                return Leave(context, 0, items);
            }

            if (!Add(context, items, item))
                return PyValue.Exhausted;
        }

        return Operations.Displays.ListToTuple(context, items);
    }

    /// <summary>Takes the item of the next source; false where that was the last source to end.</summary>
    private bool Add(PyContext context, PyList items, PyValue item)
    {
        if (item.IsExhausted)
        {
            _sources[items.Count] = default;
            if (--_active <= 0)
                return false;
            item = _fill;
        }

        items.Append(context, item);
        return true;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValues(ref _sources);
        transfer.Int32(ref _active);
        transfer.Value(ref _fill);
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
