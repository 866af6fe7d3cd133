using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Copies Python values out of a run. What is copied is charged, because shared structures grow when copied.</summary>
internal sealed class ValueExporter(PyContext context)
{
    /// <summary>The containers being copied, outermost first.</summary>
    private readonly List<PyObject> _path = [];

    private long _size;

    /// <exception cref="MontyConversionException">A container contains itself or nests too deep.</exception>
    /// <exception cref="RaisedException">A <c>__repr__</c> raised.</exception>
    /// <exception cref="ResourceLimitException">The copy takes more than the run has left.</exception>
    public static MontyValue Export(PyContext context, PyValue value)
    {
        if (value.IsInt)
            return MontyValue.Integer(value.Bits);
        return value.IsNone ? default : new ValueExporter(context).Copy(value);
    }

    /// <summary>Exports each of some values.</summary>
    /// <exception cref="MontyConversionException">A container contains itself or nests too deep.</exception>
    /// <exception cref="RaisedException">A <c>__repr__</c> raised.</exception>
    /// <exception cref="ResourceLimitException">The copy takes more than the run has left.</exception>
    public static MontyValue[] Export(PyContext context, ReadOnlySpan<PyValue> values)
    {
        if (values.Length == 0)
            return [];
        var exported = new MontyValue[values.Length];
        for (int i = 0; i < exported.Length; i++)
            exported[i] = Export(context, values[i]);
        return exported;
    }

    private MontyValue Copy(PyValue value)
    {
        if (value.IsInt)
            return MontyValue.Integer(value.Bits);
        if (value.IsFloat)
            return MontyValue.Float(value.AsFloat);
        if (value.IsBool)
            return MontyValue.Boolean(value.IsTrue);
        return value.Ref switch
        {
            PyStr text => CopyText(text),
            NoneTag => default,
            PyBigInt big => CopyInteger(big),
            PyBytes bytes => CopyBytes(bytes),
            PyList list => CopyItems(list, MontyValueKind.List, list.Items),
            PyTuple tuple => CopyItems(tuple, MontyValueKind.Tuple, tuple.Items),
            PyDict dict => CopyPairs(dict),
            PySet set => CopySet(set, MontyValueKind.Set),
            PyFrozenSet set => CopySet(set, MontyValueKind.FrozenSet),
            PyEllipsis => MontyValue.Ellipsis,
            PyException exception => CopyException(exception),
            _ => Represent(value),
        };
    }

    /// <summary>The text itself is shared, not copied.</summary>
    private MontyValue CopyText(PyStr text)
    {
        AddSize((text.Text.Length * 2L) + 56);
        return text.Text;
    }

    private MontyValue CopyInteger(PyBigInt big)
    {
        AddSize(big.Value.GetByteCount());
        return big.Value;
    }

    private MontyValue CopyBytes(PyBytes bytes)
    {
        AddSize(bytes.Count);
        context.Meter.ChargeBytes(bytes.Count);
        return MontyValue.Bytes(bytes.Data);
    }

    private MontyValue CopyItems(PyObject container, MontyValueKind kind, ReadOnlySpan<PyValue> items)
    {
        Enter(container, items.Length);
        var copies = new MontyValue[items.Length];
        for (int i = 0; i < copies.Length; i++)
            copies[i] = Copy(items[i]);
        Leave();
        return MontyValue.OfItems(kind, copies);
    }

    private MontyValue CopySet(PySetBase set, MontyValueKind kind)
    {
        Enter(set, set.Count);
        var copies = new MontyValue[set.Count];
        int position = 0;
        for (int i = 0; i < copies.Length && set.MoveNext(ref position, out int row); i++)
            copies[i] = Copy(set.KeyAt(row));
        Leave();
        return MontyValue.OfItems(kind, copies);
    }

    private MontyValue CopyPairs(PyDict dict)
    {
        Enter(dict, dict.Count * 2L);
        var copies = new KeyValuePair<MontyValue, MontyValue>[dict.Count];
        int position = 0;
        for (int i = 0; i < copies.Length && dict.MoveNext(ref position, out int row); i++)
            copies[i] = new(Copy(dict.KeyAt(row)), Copy(dict.ValueAt(row)));
        Leave();
        return MontyValue.OfPairs(copies);
    }

    private MontyValue CopyException(PyException exception)
    {
        string message = Formatting.StrText(context, exception);
        MontyValue arguments = CopyItems(exception, MontyValueKind.Tuple, exception.Arguments.Items);
        return MontyValue.OfException(exception.Type.Name, message, arguments.Items("a tuple"));
    }

    private MontyValue Represent(PyValue value)
    {
        string text = Formatting.ReprText(context, value);
        AddSize((text.Length * 2L) + 56);
        context.Meter.ChargeText(text.Length);
        return MontyValue.OfObject(value.Type.Name, text);
    }

    /// <summary>Begins to copy a container of a number of values.</summary>
    private void Enter(PyObject container, long count)
    {
        foreach (PyObject outer in _path)
        {
            if (ReferenceEquals(outer, container))
                throw new MontyConversionException($"the {container.Type.Name} contains itself, so it cannot be copied to the host");
        }

        DepthLimit.Check(_path.Count + 1);
        AddSize((count * 16) + 56);
        context.Meter.ChargeWork(count + 1);
        context.Meter.ChargeValues(count);
        _path.Add(container);
    }

    /// <exception cref="ResourceLimitException">The copy grows too large.</exception>
    private void AddSize(long bytes)
    {
        _size += bytes;
        if (_size > context.Meter.Limits.ResultSize)
            throw new ResourceLimitException(nameof(MeterLimits.ResultSize), context.Meter.Limits.ResultSize, _size);
    }

    private void Leave() => _path.RemoveAt(_path.Count - 1);
}
