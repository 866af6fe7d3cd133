using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>len</c>, <c>iter</c>, <c>next</c>, <c>sorted</c>.</summary>
internal static partial class IterationBuiltins
{
    [PyFunction("len(obj, /)", Style = ArgumentStyle.Fixed, Quick1 = nameof(QuickLen))]
    private static PyValue Len(PyContext context, PyValue value) => value.Ref.Length(context, value);

    private static PyValue QuickLen(PyValue value) => value.Ref switch
    {
        PyStr { IsFlat: true } text => PyValue.Int(text.Units),
        PyList list => PyValue.Int(list.Count),
        PyDict dict => PyValue.Int(dict.Count),
        PyTuple tuple => PyValue.Int(tuple.Storage.Length),
        PySetBase set => PyValue.Int(set.Count),
        _ => default,
    };

    [PyFunction("iter(object, sentinel=<unset>, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Iter(PyContext context, PyValue value, PyValue sentinel)
    {
        if (sentinel.IsUnbound)
            return value.Ref.Iterate(context, value);
        return value.Ref.IsCallable
            ? new CallableIterator(value, sentinel)
            : context.Raise(Errors.TypeError("iter(v, w): v must be callable"));
    }

    [PyFunction("next(iterator, default=<unset>, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Next(PyContext context, PyValue iterator, PyValue fallback)
    {
        PyValue item = iterator.Ref.Next(context, iterator);
        if (item.IsExhausted)
            return NextFrame.End(context, iterator, fallback);
        if (item.IsSignal && context.State == RunState.Suspending)
            context.Capture(new NextFrame(iterator, fallback));
        return item;
    }

    [PyFunction("sorted(iterable, /, *, key=<unset>, reverse=<unset>, **others)", Style = ArgumentStyle.SeparateKeywords)]
    private static PyValue Sorted(PyContext context, PyValue iterable, PyValue key, bool? reverse, KeywordArguments others)
    {
        if (others.Count > 0)
            return RefuseToSort(context, iterable, others, others.Count + (key.IsUnbound ? 0 : 1) + (reverse is null ? 0 : 1));
        key = key.IsUnbound ? PyValue.None : key;
        PyValue list = Displays.ToList(context, iterable);
        if (!list.IsSignal)
            return SortFrame.Sort(context, (PyList)list.Ref, key, reverse ?? false, list);
        if (context.State == RunState.Suspending)
            context.Capture(new SortedFrame(key, reverse ?? false));
        return list;
    }

    /// <summary>It is <c>list.sort</c> that refuses keywords: the items have been taken by then.</summary>
    private static PyValue RefuseToSort(PyContext context, PyValue iterable, KeywordArguments others, int given)
    {
        context.Pinned++;
        PyValue list = Displays.ToList(context, iterable);
        context.Pinned--;
        if (list.IsSignal)
            return list;
        return context.Raise(given > 2
            ? NativeErrors.TooMany("sort", "at most", 2, "keyword ", given).Value
            : Errors.UnexpectedKeyword("sort", others.Names[0], ["key", "reverse"]));
    }
}

/// <summary><c>next(iterator)</c>, waiting for the item.</summary>
[HeapKind(151)]
internal sealed class NextFrame : NativeFrame
{
    private PyValue _iterator;
    private PyValue _fallback;

    internal NextFrame()
    {
    }

    public NextFrame(PyValue iterator, PyValue fallback)
    {
        _iterator = iterator;
        _fallback = fallback;
    }

    /// <summary>No item: the default, or StopIteration.</summary>
    public static PyValue End(PyContext context, PyValue iterator, PyValue fallback)
    {
        if (!fallback.IsUnbound)
            return fallback;
        return context.Raise(Errors.StopIteration(Delegation.Result(context, iterator)));
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsExhausted ? End(context, _iterator, _fallback) : value;

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _iterator);
        transfer.OptionalValue(ref _fallback);
    }
}

/// <summary><c>sorted(…)</c>, waiting for the list of its items.</summary>
[HeapKind(152)]
internal sealed class SortedFrame : NativeFrame
{
    private PyValue _key;
    private bool _reverse;

    internal SortedFrame()
    {
    }

    public SortedFrame(PyValue key, bool reverse)
    {
        _key = key;
        _reverse = reverse;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : SortFrame.Sort(context, (PyList)value.Ref, _key, _reverse, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _key);
        transfer.Boolean(ref _reverse);
    }
}
