using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>sum</c>, <c>min</c>, <c>max</c>, <c>any</c>, <c>all</c>.</summary>
internal static partial class AggregationBuiltins
{
    [PyFunction("sum(iterable, /, start=0)")]
    private static PyValue Sum(PyContext context, PyValue iterable, PyValue start)
    {
        if (!(iterable.Ref is PyList or PyTuple or PyStr || iterable.Type.TryLookup("__iter__", out _) || iterable.Type.TryLookup("__getitem__", out _)))
            return context.Raise(Errors.NotIterable(iterable));
        PyValue plain = PyDerived.Unwrap(start);
        if (plain.Ref is PyStr)
            return context.Raise(Errors.TypeError("sum() can't sum strings [use ''.join(seq) instead]"));
        if (plain.Ref is PyBytes or PyByteArray)
            return context.Raise(Errors.TypeError($"sum() can't sum {plain.Type.Name} [use b''.join(seq) instead]"));
        return Summing.Sum(context, iterable, start);
    }

    [PyFunction("min(*args, key=None, default=<unset>)", Style = ArgumentStyle.SomeAndSeparateKeywords, Quick2 = nameof(QuickMin))]
    private static PyValue Min(PyContext context, ReadOnlySpan<PyValue> arguments, PyValue key, PyValue fallback)
        => Extremes.Find(context, arguments, key, fallback, isMax: false);

    [PyFunction("max(*args, key=None, default=<unset>)", Style = ArgumentStyle.SomeAndSeparateKeywords, Quick2 = nameof(QuickMax))]
    private static PyValue Max(PyContext context, ReadOnlySpan<PyValue> arguments, PyValue key, PyValue fallback)
        => Extremes.Find(context, arguments, key, fallback, isMax: true);

    private static PyValue QuickMin(PyValue a, PyValue b) => Extremes.OfTwo(a, b, isMax: false);

    private static PyValue QuickMax(PyValue a, PyValue b) => Extremes.OfTwo(a, b, isMax: true);

    [PyFunction("any(iterable, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Any(PyContext context, PyValue iterable)
        => new TruthFrame(stopAt: true).StartOver(context, iterable);

    [PyFunction("all(iterable, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue All(PyContext context, PyValue iterable)
        => new TruthFrame(stopAt: false).StartOver(context, iterable);
}

/// <summary><c>any</c> and <c>all</c>: goes on until an item has the truth value looked for.</summary>
[HeapKind(153)]
internal sealed class TruthFrame : IterationFrame
{
    private bool _stopAt;

    internal TruthFrame()
    {
    }

    public TruthFrame(bool stopAt)
    {
        _stopAt = stopAt;
    }

    protected override PyValue Accept(PyContext context, PyValue item) => Accepted(context, Truth.Of(context, item));

    protected override PyValue Accepted(PyContext context, PyValue value)
        => value.IsSignal || value.IsTrue == _stopAt ? value : Continue;

    protected override PyValue Finish(PyContext context) => PyValue.Bool(!_stopAt);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Boolean(ref _stopAt);
    }
}
