using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>min</c> and <c>max</c>.</summary>
internal static class Extremes
{
    public static PyValue Find(
        PyContext context, ReadOnlySpan<PyValue> arguments, PyValue key, PyValue fallback, bool isMax)
    {
        string name = isMax ? "max" : "min";
        if (arguments.Length == 0)
            return context.Raise(Errors.TypeError($"{name} expected at least 1 argument, got 0"));
        if (arguments.Length > 1)
        {
            return fallback.IsUnbound
                ? FindIn(context, arguments, key, isMax)
                : context.Raise(Errors.TypeError($"Cannot specify a default for {name}() with multiple positional arguments"));
        }

        PyValue iterable = arguments[0];
        if (key.IsNone && ImmediateItems.TrySpan(iterable, out ReadOnlySpan<PyValue> items) && TryFast(context, items, isMax, out PyValue best))
            return best;
        return new ExtremeFrame(key, fallback, isMax).StartOver(context, iterable);
    }

    /// <summary>The extreme of two machine-word ints or of two floats; unbound for anything else.</summary>
    public static PyValue OfTwo(PyValue a, PyValue b, bool isMax)
    {
        if (a.IsInt && b.IsInt)
            return (isMax ? b.Bits > a.Bits : b.Bits < a.Bits) ? b : a;
        if (a.IsFloat && b.IsFloat)
            return (isMax ? b.AsFloat > a.AsFloat : b.AsFloat < a.AsFloat) ? b : a;
        return default;
    }

    private static PyValue FindIn(PyContext context, ReadOnlySpan<PyValue> arguments, PyValue key, bool isMax)
    {
        if (key.IsNone && arguments.Length == 2 && OfTwo(arguments[0], arguments[1], isMax) is { IsUnbound: false } extreme)
            return extreme;
        if (key.IsNone && TryFast(context, arguments, isMax, out PyValue best))
            return best;
        return new ExtremeFrame(key, default, isMax).StartOver(context, new PyTuple(arguments.ToArray()));
    }

    /// <summary>Finds the extreme of machine-word ints; false for anything else.</summary>
    private static bool TryFast(PyContext context, ReadOnlySpan<PyValue> items, bool isMax, out PyValue best)
    {
        best = default;
        if (items.Length == 0)
            return false;
        context.Meter.ChargeWork(items.Length / 16);
        long extreme = items[0].Bits;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < items.Length; i++)
        {
            loop.At(i);
            if (!items[i].IsInt)
                return false;
            extreme = isMax ? Math.Max(extreme, items[i].Bits) : Math.Min(extreme, items[i].Bits);
        }

        best = PyValue.Int(extreme);
        return true;
    }
}

/// <summary><c>min</c> or <c>max</c> over an iterator, or with a key function.</summary>
[HeapKind(155)]
internal sealed class ExtremeFrame : IterationFrame
{
    private PyValue _function;
    private PyValue _fallback;
    private PyValue _best;
    private PyValue _bestKey;
    private PyValue _item;

    /// <summary>The item's key, while it is compared with the best.</summary>
    private PyValue _key;
    private bool _isMax;

    internal ExtremeFrame()
    {
    }

    public ExtremeFrame(PyValue function, PyValue fallback, bool isMax)
    {
        _function = function;
        _fallback = fallback;
        _isMax = isMax;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        _item = item;
        return Accepted(context, _function.IsNone ? item : _function.Ref.Call1(context, _function, item));
    }

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_key.IsUnbound)
        {
            if (_bestKey.IsUnbound)
                return Take(value);
            _key = value;
            value = SlotReplay.Run(context, _isMax ? SlotOperation.IsGreater : SlotOperation.IsLess, value, _bestKey);
            if (value.IsSignal)
                return value;
        }

        PyValue key = _key;
        _key = default;
        return value.IsTrue ? Take(key) : Continue;
    }

    private PyValue Take(PyValue key)
    {
        _best = _item;
        _bestKey = key;
        return Continue;
    }

    protected override PyValue Finish(PyContext context)
    {
        if (!_bestKey.IsUnbound)
            return _best;
        return _fallback.IsUnbound
            ? context.Raise(Errors.ValueError($"{(_isMax ? "max" : "min")}() iterable argument is empty"))
            : _fallback;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.OptionalValue(ref _function);
        transfer.OptionalValue(ref _fallback);
        transfer.OptionalValue(ref _best);
        transfer.OptionalValue(ref _bestKey);
        transfer.OptionalValue(ref _item);
        transfer.OptionalValue(ref _key);
        transfer.Boolean(ref _isMax);
    }
}
