using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Copies values into a run and charges it for them.</summary>
internal static class ValueImporter
{
    /// <summary>The Python value; a signal when a key could not be hashed.</summary>
    /// <param name="context">The run.</param>
    /// <param name="value">A value that <see cref="MontyValue.RequireCrossing"/> has let pass.</param>
    /// <exception cref="ResourceLimitException">The value is larger than what the run has left.</exception>
    public static PyValue Import(PyContext context, MontyValue value) => value.Kind switch
    {
        MontyValueKind.None => PyValue.None,
        MontyValueKind.Boolean => PyValue.Bool(value.Bits != 0),
        MontyValueKind.Integer => value.IsBigInteger ? ImportBigInteger(context, value.AsBigInteger()) : PyValue.Int(value.Bits),
        MontyValueKind.Float => PyValue.Float(value.AsDouble()),
        MontyValueKind.String => ImportText(context, value.AsString()),
        MontyValueKind.Bytes => ImportBytes(context, value.Data),
        MontyValueKind.List => ImportList(context, value.Items("a list")),
        MontyValueKind.Tuple => ImportTuple(context, value.Items("a tuple")),
        MontyValueKind.Dictionary => ImportDictionary(context, value.Pairs),
        MontyValueKind.Set => ImportSet(context, new PySet(), value.Items("a set")),
        MontyValueKind.FrozenSet => ImportSet(context, new PyFrozenSet(), value.Items("a frozenset")),
        MontyValueKind.Ellipsis => PyValue.Ellipsis,
        MontyValueKind.Exception => ImportException(context, value.Content<ExceptionContent>()),
        _ => throw new System.Diagnostics.UnreachableException("a representation was let into a run"),
    };

    /// <summary>An exception object with a type that the host named; null when an argument could not be hashed.</summary>
    public static PyException? ImportException(PyContext context, string typeName, string message, IReadOnlyList<MontyValue> arguments)
    {
        PyType type = ExceptionNames.TryFind(typeName, out PyType found) ? found : ExceptionTypes.RuntimeError;
        if (arguments.Count == 0)
            return new PyException(type, message);
        PyValue tuple = ImportTuple(context, [.. arguments]);
        return tuple.IsSignal ? null : new PyException(type, (PyTuple)tuple.Ref);
    }

    private static PyValue ImportBigInteger(PyContext context, BigInteger value)
    {
        context.Meter.ChargeBytes(value.GetByteCount());
        return PyBigInt.From(value);
    }

    private static PyStr ImportText(PyContext context, string text)
    {
        context.Meter.ChargeText(text.Length);
        return new PyStr(text);
    }

    private static PyBytes ImportBytes(PyContext context, byte[] data)
    {
        context.Meter.ChargeBytes(data.Length);
        return new PyBytes(data);
    }

    private static PyValue ImportList(PyContext context, MontyValue[] items)
        => ImportItems(context, items) is { } imported ? new PyList(imported) : PyValue.Signal;

    private static PyValue ImportTuple(PyContext context, MontyValue[] items)
        => ImportItems(context, items) is { } imported ? PyTuple.From(imported) : PyValue.Signal;

    private static PyValue[]? ImportItems(PyContext context, MontyValue[] items)
    {
        context.Meter.ChargeValues(items.Length);
        context.Meter.ChargeWork(items.Length / 4);
        var imported = new PyValue[items.Length];
        for (int i = 0; i < imported.Length; i++)
        {
            imported[i] = Import(context, items[i]);
            if (imported[i].IsSignal)
                return null;
        }

        return imported;
    }

    private static PyValue ImportSet(PyContext context, PySetBase set, MontyValue[] items)
    {
        set.EnsureCapacity(context, items.Length);
        context.Meter.ChargeWork(items.Length);
        foreach (MontyValue item in items)
        {
            PyValue imported = Import(context, item);
            if (imported.IsSignal || !set.Add(context, imported))
                return PyValue.Signal;
        }

        return set;
    }

    private static PyValue ImportDictionary(PyContext context, KeyValuePair<MontyValue, MontyValue>[] pairs)
    {
        var dict = new PyDict(context, pairs.Length);
        context.Meter.ChargeWork(pairs.Length);
        foreach ((MontyValue key, MontyValue value) in pairs)
        {
            PyValue importedKey = Import(context, key);
            if (importedKey.IsSignal)
                return PyValue.Signal;
            PyValue importedValue = Import(context, value);
            if (importedValue.IsSignal || !dict.Set(context, importedKey, importedValue))
                return PyValue.Signal;
        }

        return dict;
    }

    private static PyValue ImportException(PyContext context, ExceptionContent exception)
        => ImportException(context, exception.TypeName, exception.Message, exception.Arguments.Items) is { } imported
            ? imported
            : PyValue.Signal;
}
