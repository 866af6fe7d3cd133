using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Writes the <c>repr</c> of a container: guards against containers that hold themselves, charges for the text.</summary>
internal ref struct ContainerRepr
{
    private readonly PyContext _context;
    private readonly StringBuilder _text = new();
    private bool _hasItem;

    private ContainerRepr(PyContext context)
    {
        _context = context;
    }

    public readonly PyContext Context => _context;

    /// <summary>Writes the part between the brackets.</summary>
    internal delegate void ItemWriter<in T>(T container, ref ContainerRepr output)
        where T : PyObject;

    /// <summary>The repr of a container, or a signal.</summary>
    /// <param name="context">The run.</param>
    /// <param name="container">The container.</param>
    /// <param name="open">Before the items.</param>
    /// <param name="close">After them.</param>
    /// <param name="recursive">What stands for a container inside itself.</param>
    /// <param name="write">Writes the items.</param>
    public static PyValue Write<T>(
        PyContext context,
        T container,
        string open,
        string close,
        string recursive,
        ItemWriter<T> write)
        where T : PyObject
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Repr, container);
        if (!context.EnterRepr(container))
            return PyValue.Str(recursive);
        if (!context.EnterNative())
        {
            context.LeaveRepr(container);
            return PyValue.Signal;
        }

        try
        {
            var output = new ContainerRepr(context);
            output._text.Append(open);
            write(container, ref output);
            output._text.Append(close);
            if (output._text.Length > SharedText.LongPart)
                context.RefuseLongRepr();
            context.Meter.ChargeText(output._text.Length);
            return PyValue.Str(output.WholeText());
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
        finally
        {
            context.LeaveNative();
            context.LeaveRepr(container);
        }
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
        string text = Formatting.ReprText(_context, value);
        _context.Meter.ChargeBytes(text.Length * 2L);
        _text.Append(text);
    }
}
