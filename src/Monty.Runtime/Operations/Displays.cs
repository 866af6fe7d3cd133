using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>What list, tuple, set and dict displays and calls with <c>*</c> and <c>**</c> are made of.</summary>
internal static class Displays
{
    /// <summary><c>[*iterable]</c> and <c>(*iterable,)</c>, into the list so far: None or a signal.</summary>
    public static PyValue ListExtend(PyContext context, PyList list, PyValue iterable)
    {
        PyValue result = Extend(context, list, iterable, PyValue.None);
        if (result.IsSignal && NotIterable.LacksMethods(context, iterable))
            NotIterable.Replace(context, $"Value after * must be an iterable, not {iterable.Type.Name}");
        return result;
    }

    /// <summary><c>f(*iterable)</c>, into the positional arguments so far: None or a signal.</summary>
    public static PyValue ArgumentsExtend(PyContext context, PyList arguments, PyValue iterable, PyValue function)
    {
        PyValue result = ImmediateItems.TryAppend(context, arguments, iterable)
            ? PyValue.None
            : ListFillFrame.Arguments(arguments).StartOver(context, iterable);
        if (result.IsSignal && NotIterable.LacksMethods(context, iterable))
        {
            string name = FunctionNaming.Describe(context, function);
            NotIterable.Replace(context, $"{name} argument after * must be an iterable, not {iterable.Type.Name}");
        }

        return result;
    }

    /// <summary><c>{*iterable}</c>, into the set so far: None or a signal.</summary>
    public static PyValue SetUpdate(PyContext context, PySet set, PyValue iterable)
        => SetOperations.Update(context, set, iterable, PyValue.None);

    /// <summary><c>{**mapping}</c>, into the dict so far: None or a signal.</summary>
    public static PyValue DictUpdate(PyContext context, PyDict dict, PyValue mapping)
        => DictUpdating.HasKeys(context, mapping)
            ? DictUpdating.UpdateFromMapping(context, dict, mapping, PyValue.None)
            : context.Raise(Errors.TypeError($"'{mapping.Type.Name}' object is not a mapping"));

    /// <summary><c>f(**mapping)</c>, into the keyword arguments so far: None or a signal.</summary>
    public static PyValue DictMerge(PyContext context, PyDict keywords, PyValue mapping, PyValue function)
        => DictUpdating.HasKeys(context, mapping)
            ? DictUpdating.MergeKeywords(context, keywords, mapping, function)
            : context.Raise(Errors.TypeError(
                $"{FunctionNaming.Describe(context, function)} argument after ** must be a mapping, not {mapping.Type.Name}"));

    /// <summary>The tuple of a display whose items were collected in a list that nobody else has.</summary>
    public static PyTuple ListToTuple(PyContext context, PyList list)
    {
        if (list.Count == 0)
            return PyTuple.Empty;
        if (list.Count == list.Storage.Length)
            return new PyTuple(list.Storage);
        context.Meter.ChargeValues(list.Count);
        return new PyTuple(ValueCopying.Copy(context.Meter, list.Items));
    }

    /// <summary>Appends the items of any iterable to a list, then gives <paramref name="result"/>.</summary>
    public static PyValue Extend(PyContext context, PyList list, PyValue iterable, PyValue result)
        => ImmediateItems.TryAppend(context, list, iterable)
            ? result
            : ListFillFrame.Extending(list, result).StartOver(context, iterable);

    /// <summary>A new list of the items of any iterable.</summary>
    /// <param name="context">The run.</param>
    /// <param name="iterable">The items.</param>
    /// <param name="refusal">What a TypeError of <c>iter()</c> says instead; null where it stays as it is.</param>
    public static PyValue ToList(PyContext context, PyValue iterable, string? refusal = null)
    {
        var list = new PyList();
        return ImmediateItems.TryAppend(context, list, iterable)
            ? list
            : ListFillFrame.Extending(list, list).StartOver(context, iterable, refusal);
    }

    /// <summary>A tuple of the items of any iterable.</summary>
    public static PyValue ToTuple(PyContext context, PyValue iterable)
    {
        if (iterable.Ref.GetType() == typeof(PyTuple))
            return iterable;
        if (iterable.Ref.GetType() == typeof(PyList))
            return CopyToTuple(context, ((PyList)iterable.Ref).Items);
        var list = new PyList();
        return ImmediateItems.TryAppend(context, list, iterable)
            ? ListToTuple(context, list)
            : ListFillFrame.NewTuple(list).StartOver(context, iterable);
    }

    private static PyTuple CopyToTuple(PyContext context, ReadOnlySpan<PyValue> items)
    {
        if (items.Length == 0)
            return PyTuple.Empty;
        context.Meter.ChargeValues(items.Length);
        context.Meter.ChargeWork(items.Length / 16);
        return new PyTuple(ValueCopying.Copy(context.Meter, items));
    }
}
