using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Math;

/// <summary><c>math.sumprod</c>: first ints, then floats in triple precision, then whatever the operators of the items give.</summary>
[HeapKind(253)]
internal sealed class SumOfProductsFrame : NativeFrame
{
    private PyTuple? _p;
    private PyTuple? _q;
    private int _index;
    private PyValue _total = PyValue.Int(0);
    private bool _adding;

    /// <summary>The sum of the leading products of floats, while <see cref="_floating"/>.</summary>
    private TripleLength _floatTotal;

    private bool _floating = true;
    private bool _hasFloatTotal;

    internal SumOfProductsFrame()
    {
    }

    public SumOfProductsFrame(PyTuple p, PyTuple q)
    {
        _p = p;
        _q = q;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_adding)
        {
            Advance(value);
            return Run(context);
        }

        PyValue total = Add(context, value);
        if (total.IsSignal)
            return Leave(context);
        Advance(total);
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (_index < _p!.Count && _index < _q!.Count)
        {
            context.Meter.ChargeWork(1);
            PyValue a = _p.Items[_index];
            PyValue b = _q.Items[_index];
            if (_floating && TryAddFloats(a, b))
            {
                _index++;
                continue;
            }

            if (!IsLeadingInts(a, b) && !TryLeaveFloats(context))
                return PyValue.Signal;
            PyValue product = FastArithmetic.Multiply(context, a, b);
            PyValue total = product.IsSignal ? product : Add(context, product);
            if (total.IsSignal)
                return Leave(context);
            Advance(total);
        }

        if (_p.Count != _q!.Count)
            return context.Raise(Errors.ValueError("Inputs are not the same length"));
        return TryLeaveFloats(context) ? _total : PyValue.Signal;
    }

    /// <summary>Ints before the first float are summed exactly and do not end the precise sum of floats.</summary>
    private bool IsLeadingInts(PyValue a, PyValue b) => !_hasFloatTotal && !a.IsBool && !b.IsBool && PyInts.Is(a) && PyInts.Is(b);

    private PyValue Add(PyContext context, PyValue product)
    {
        _adding = true;
        return FastArithmetic.Add(context, _total, product);
    }

    private void Advance(PyValue total)
    {
        _adding = false;
        _total = total;
        _index++;
    }

    /// <summary>Adds a product of which one factor is a float and the other a float or an int; false leaves that to the operators.</summary>
    private bool TryAddFloats(PyValue a, PyValue b)
    {
        if (!(a.IsFloat || b.IsFloat) || !TryDouble(a, out double x) || !TryDouble(b, out double y))
            return false;
        TripleLength sum = _floatTotal.Plus(x, y);
        if (!double.IsFinite(sum.High))
            return false;
        _floatTotal = sum;
        _hasFloatTotal = true;
        return true;
    }

    private static bool TryDouble(PyValue value, out double result)
    {
        if (value.IsFloat)
            result = value.AsFloat;
        else if (value.Ref is PyBigInt big)
            result = IntDivision.ToDouble(big.Value);
        else
            result = value.Bits;
        return value.IsFloat || (PyInts.Is(value) && double.IsFinite(result));
    }

    /// <summary>Adds the sum of floats to the total; false while raising, where an int is too large for a float.</summary>
    private bool TryLeaveFloats(PyContext context)
    {
        if (_hasFloatTotal)
            _total = FastArithmetic.Add(context, _total, PyValue.Float(_floatTotal.Rounded));
        _floating = false;
        _hasFloatTotal = false;
        return !_total.IsSignal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _p);
        transfer.Object(ref _q);
        transfer.Int32(ref _index);
        transfer.Require(_p is not null && _q is not null && _index >= 0, "a sum without its sequences");
        transfer.OptionalValue(ref _total);
        transfer.Boolean(ref _adding);
        transfer.Boolean(ref _floating);
        transfer.Boolean(ref _hasFloatTotal);
        _floatTotal = _floatTotal.Transferred(transfer);
    }
}
