using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>
/// The total of <c>sum</c> so far: machine-word ints exactly, floats with Neumaier's compensation as CPython does it since
/// 3.12, anything else by <c>+</c>.
/// </summary>
internal struct SumAccumulator
{
    private Phase _phase;
    private PyValue _value;
    private long _integer;
    private double _high;
    private double _low;

    public SumAccumulator(PyValue start)
    {
        _value = start;
        _phase = start.IsInt ? Phase.Integer : start.IsFloat ? Phase.Float : Phase.General;
        _integer = start.Bits;
        _high = start.AsFloat;
    }

    private enum Phase
    {
        Integer,
        Float,
        General,

        /// <summary>A list that nobody else has yet: lists are added to it, not to a copy of it.</summary>
        OwnList,
    }

    public readonly PyValue Total => _phase switch
    {
        Phase.Integer => PyValue.Int(_integer),
        Phase.Float => PyValue.Float(Compensated),
        _ => _value,
    };

    private readonly double Compensated => _low != 0 && double.IsFinite(_low) ? _high + _low : _high;

    /// <summary>Adds what needs no Python code: false where <see cref="Add"/> must be called.</summary>
    public bool TryAddFast(PyValue item)
    {
        if (_phase == Phase.Integer && (item.IsInt || item.IsBool))
        {
            long sum = unchecked(_integer + item.Bits);
            if (((_integer ^ sum) & (item.Bits ^ sum)) < 0)
                return false;
            _integer = sum;
            return true;
        }

        if (_phase != Phase.Float)
            return false;
        if (item.IsFloat)
            AddFloat(item.AsFloat);
        else if (item.IsInt || item.IsBool)
            AddFloat(item.Bits);
        else
            return false;
        return true;
    }

    /// <summary>The total with an item added by <c>+</c>, which may be a signal; to be given to <see cref="Continue"/>.</summary>
    public PyValue Add(PyContext context, PyValue item)
    {
        if (item.Ref.GetType() == typeof(PyList) && _value.Ref?.GetType() == typeof(PyList))
            return AddList(context, (PyList)item.Ref);
        if (_phase == Phase.OwnList)
            _phase = Phase.General;
        if (_phase != Phase.Float || item.Ref is not PyBigInt big)
            return Arithmetic.Binary(context, BinaryOperator.Add, Total, item);
        // The conversion may overflow.
        PyValue converted = Arithmetic.Binary(context, BinaryOperator.Add, PyValue.Float(0.0), big);
        return converted.IsSignal ? converted : PyValue.Float(Compensated + converted.AsFloat);
    }

    /// <summary>Goes on from what <see cref="Add"/> gave. The way leads from ints to floats to anything, never back.</summary>
    public void Continue(PyValue total)
    {
        _value = total;
        if (_phase != Phase.OwnList)
            _phase = total.IsFloat && _phase != Phase.General ? Phase.Float : Phase.General;
        _high = total.AsFloat;
        _low = 0;
    }

    public void Transfer(StateTransfer transfer)
    {
        int phase = (int)_phase;
        transfer.Int32(ref phase);
        _phase = (Phase)phase;
        transfer.OptionalValue(ref _value);
        transfer.Int64(ref _integer);
        transfer.Double(ref _high);
        transfer.Double(ref _low);
        transfer.Require(_phase != Phase.General || !_value.IsUnbound, "a total that is missing");
        transfer.Require(_phase != Phase.OwnList || _value.Ref is PyList, "a total that is no list");
    }

    private PyValue AddList(PyContext context, PyList item)
    {
        var total = (PyList)_value.Ref;
        if (_phase != Phase.OwnList)
        {
            _phase = Phase.OwnList;
            return new PyList(SequenceCopying.Concatenate(context, total.Items, item.Items));
        }

        context.Meter.ChargeWork(1 + (item.Count / 16));
        total.AppendRange(context, item.Items);
        return total;
    }

    private void AddFloat(double item)
    {
        double sum = _high + item;
        _low += Math.Abs(_high) >= Math.Abs(item) ? (_high - sum) + item : (item - sum) + _high;
        _high = sum;
    }
}
