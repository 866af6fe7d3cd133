using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>bytes.join</c> over any iterable: collects the items, then joins them.</summary>
[HeapKind(36)]
internal sealed class BytesJoinFrame : IterationFrame
{
    private PyBytes _separator;
    private PyValue _iterable;
    private PyList _items = new();

    /// <summary>Bytes of the result so far: a generator without end is stopped when they are more than there may be.</summary>
    private long _bytes;

    internal BytesJoinFrame()
    {
        _separator = PyBytes.Empty;
    }

    public BytesJoinFrame(PyBytes separator, PyValue iterable)
    {
        _separator = separator;
        _iterable = iterable;
    }

    /// <summary>Bytes or a signal: an item may be no bytes.</summary>
    public static PyValue Join(PyContext context, PyBytes separator, ReadOnlySpan<PyValue> items)
    {
        long count = Math.Max(0, items.Length - 1L) * separator.Count;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < items.Length; i++)
        {
            loop.At(i);
            if (PyBytes.Of(context, items[i]) is not { } item)
                return context.Raise(NotBytes(i, items[i]));
            count += item.Count;
        }

        context.Meter.ChargeWork(items.Length);
        context.Meter.ChargeBytes(count);
        if (count > Array.MaxLength)
            return context.Raise(Errors.MemoryError());
        if (count == 0)
            return PyBytes.Empty;
        var result = new byte[(int)count];
        Span<byte> target = result;
        loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < items.Length; i++)
        {
            loop.Did(1 + (separator.Count >> 4));
            if (i > 0)
            {
                LongSpans.Copy(context.Meter, separator.Data, target);
                target = target[separator.Count..];
            }

            ReadOnlySpan<byte> item = PyBytes.Of(context, items[i])!.Data;
            LongSpans.Copy(context.Meter, item, target);
            target = target[item.Length..];
        }

        return new PyBytes(result);
    }

    /// <summary>Joins; the error of a value that is not iterable gets <c>join</c>'s own words.</summary>
    public PyValue Begin(PyContext context)
        => ImmediateItems.TryAppend(context, _items, _iterable) ? Finish(context) : StartOver(context, _iterable, "can only join an iterable");

    protected override bool AsksLength => true;

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        if (item.Ref is PyBytes bytes)
        {
            _bytes += bytes.Count + (_items.Count > 0 ? _separator.Count : 0);
            context.Meter.RefuseBytes(_bytes);
        }

        _items.Append(context, item);
        return Continue;
    }

    protected override PyValue Finish(PyContext context) => Join(context, _separator, _items.Items);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        PyBytes? separator = _separator;
        transfer.Object(ref separator);
        PyList? items = _items;
        transfer.Object(ref items);
        transfer.Require(separator is not null && items is not null, "a join without its parts");
        _separator = separator!;
        _items = items!;
        transfer.Value(ref _iterable);
        transfer.Int64(ref _bytes);
    }

    private static PyException NotBytes(int index, PyValue item)
        => Errors.TypeError(string.Create(
            CultureInfo.InvariantCulture, $"sequence item {index}: expected a bytes-like object, {item.Type.Name} found"));
}
