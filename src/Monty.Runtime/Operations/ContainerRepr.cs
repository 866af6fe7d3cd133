using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Writes the <c>repr</c> of a container: guards against containers that hold themselves, charges for the text.</summary>
internal ref struct ContainerRepr
{
    private readonly PyContext _context;
    private readonly StringBuilder _text = new();
    private bool _hasItem;

    /// <summary>The whole text, as a walk where the container can change.</summary>
    private OperationPart _part;

    /// <summary>Where the walk is: the item, the key of a pair, and how much text stood before; no text where there is no walk.</summary>
    private PyValue _value;
    private PyValue _key;
    private int _lengthBefore;
    private bool _hadItem;

    private ContainerRepr(PyContext context, PyObject container)
    {
        _context = context;
        _part = new OperationPart(context, container);
    }

    public readonly PyContext Context => _context;

    /// <summary>Where the writer of a container that can change goes on: 0 or what it gave as the position after the last item.</summary>
    public int Position { get; private set; }

    /// <summary>The items, where the text is that of a copy; null before they are copied.</summary>
    public PyValue[]? Copied { get; set; }

    /// <summary>Writes the part between the brackets.</summary>
    internal delegate void ItemWriter<in T>(T container, ref ContainerRepr output)
        where T : PyObject;

    /// <summary>The repr of a container, or a signal.</summary>
    /// <param name="context">The run.</param>
    /// <param name="container">The container.</param>
    /// <param name="open">Before the items.</param>
    /// <param name="close">After them.</param>
    /// <param name="recursive">What stands for a container inside itself.</param>
    /// <param name="empty">The text where it has no items; null where it has some.</param>
    /// <param name="write">Writes the items.</param>
    public static PyValue Write<T>(
        PyContext context,
        T container,
        string open,
        string close,
        string recursive,
        string? empty,
        ItemWriter<T> write)
        where T : PyObject
    {
        if (context.Pinned == 0)
            return empty is not null ? PyValue.Str(empty) : SlotReplay.Run(context, SlotOperation.Repr, container);
        var output = new ContainerRepr(context, container);
        return output._part.IsKnown ? output._part.Known : output.WriteWhole(container, open, close, recursive, empty, write);
    }

    private PyValue WriteWhole<T>(T container, string open, string close, string recursive, string? empty, ItemWriter<T> write)
        where T : PyObject
    {
        bool isResumed = _part.TryResume(out PartPlace place);
        if (empty is not null && !isResumed)
            return _part.End(PyValue.Str(empty));
        if (!_context.EnterRepr(container))
            return _part.End(PyValue.Str(recursive));
        if (!_context.EnterNative())
        {
            _context.LeaveRepr(container);
            return _part.End(PyValue.Signal);
        }

        try
        {
            if (!isResumed || !TryResume(place))
                _text.Append(open);
            write(container, ref this);
            _text.Append(close);
            if (_text.Length > SharedText.LongPart)
                _context.RefuseLongRepr();
            _context.Meter.ChargeText(_text.Length);
            return _part.End(PyValue.Str(WholeText()));
        }
        catch (RaisedException raised)
        {
            _context.Raise(raised);
            return _lengthBefore == 0 ? _part.End(PyValue.Signal) : Stop();
        }
        finally
        {
            _context.LeaveNative();
            _context.LeaveRepr(container);
        }
    }

    /// <summary>Writes an item of a container that can change, given the position after it.</summary>
    /// <exception cref="RaisedException">Its <c>__repr__</c> raised.</exception>
    public void ItemBefore(int next, PyValue value)
    {
        BeginStep(next, default, value);
        Item(value);
    }

    /// <summary>Writes <c>key: value</c> of a dict, given the position after it.</summary>
    /// <exception cref="RaisedException">A <c>__repr__</c> raised.</exception>
    public void PairBefore(int next, PyValue key, PyValue value)
    {
        BeginStep(next, key, value);
        Pair(key, value);
    }

    private void BeginStep(int next, PyValue key, PyValue value)
    {
        Position = next;
        _key = key;
        _value = value;
        _hadItem = _hasItem;
        _lengthBefore = _text.Length;
        _part.BeginStep();
    }

    /// <summary>Keeps the place, with the text before it.</summary>
    private readonly PyValue Stop()
    {
        PyValue copied = Copied is null ? PyValue.None : new PyTuple(Copied);
        var kept = new PyTuple([PyValue.Str(_text.ToString(0, _lengthBefore)), _key.IsUnbound ? PyValue.None : _key, copied]);
        return _part.Stop(new PartPlace(Position, _key.IsUnbound ? 0 : 1, _hadItem ? 1 : 0, _value, kept));
    }

    /// <summary>Goes on with the text and the item of <see cref="Stop"/>; false where a snapshot says something else.</summary>
    private bool TryResume(in PartPlace place)
    {
        if (place.Y.Ref is not PyTuple { Count: 3 } kept || kept.Items[0].Ref is not PyStr { Units: > 0 } before)
            return false;
        _text.Append(before.Text);
        _hasItem = place.Count != 0;
        Copied = (kept.Items[2].Ref as PyTuple)?.Storage;
        if (place.Number == 0)
            ItemBefore((int)place.Index, place.X);
        else
            PairBefore((int)place.Index, kept.Items[1], place.X);
        return true;
    }

    /// <summary>Writes one item, with a comma before it where it is not the first.</summary>
    /// <exception cref="RaisedException">Its <c>__repr__</c> raised.</exception>
    public void Item(PyValue value)
    {
        Separate();
        Append(value);
    }

    /// <summary>Writes <c>key: value</c>.</summary>
    /// <exception cref="RaisedException">A <c>__repr__</c> raised.</exception>
    public void Pair(PyValue key, PyValue value)
    {
        Separate();
        Append(key);
        _text.Append(": ");
        Append(value);
    }

    /// <summary>Writes <c>name=value</c>.</summary>
    /// <exception cref="RaisedException">A <c>__repr__</c> raised.</exception>
    public void Named(PyValue name, PyValue value)
    {
        Separate();
        _text.Append(Formatting.StrText(_context, name)).Append('=');
        Append(value);
    }

    public readonly void Text(string text) => _text.Append(text);

    private readonly string WholeText()
    {
        if (_text.Length <= PyStr.LongCopy)
            return _text.ToString();
        string whole = new('\0', _text.Length);
        Span<char> rest = StrConcatenation.Writable(whole);
        var loop = new ClockedLoop(_context.Meter);
        foreach (ReadOnlyMemory<char> part in _text.GetChunks())
        {
            loop.Did(part.Length);
            part.Span.CopyTo(rest);
            rest = rest[part.Length..];
        }

        return whole;
    }

    private void Separate()
    {
        if (_hasItem)
            _text.Append(", ");
        _hasItem = true;
        _context.Meter.ChargeWork(1);
    }

    private readonly void Append(PyValue value)
    {
        // Without a walk one text follows another in the record.
        string text = _lengthBefore > 0 ? Formatting.ReprText(_context, value) : PinnedRead.Repr(_context, value);
        _context.Meter.ChargeBytes(text.Length * 2L);
        _text.Append(text);
    }
}
