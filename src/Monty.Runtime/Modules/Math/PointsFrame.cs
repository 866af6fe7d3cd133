using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Math;

/// <summary>What a <see cref="PointsFrame"/> computes of its two sequences.</summary>
internal enum PointsPurpose
{
    Distance,
    SumOfProducts,
}

/// <summary><c>math.dist</c> and <c>math.sumprod</c>: makes tuples of two iterables, then goes on with both.</summary>
[HeapKind(252)]
internal sealed class PointsFrame : NativeFrame
{
    private int _purpose;
    private int _done;
    private PyValue _p;
    private PyValue _q;

    internal PointsFrame()
    {
    }

    public PointsFrame(PointsPurpose purpose, PyValue p, PyValue q)
    {
        _purpose = (int)purpose;
        _p = p;
        _q = q;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        Accept(value);
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (_done < 2)
        {
            PyValue source = _done == 0 ? _p : _q;
            if (_purpose == (int)PointsPurpose.Distance && PyDerived.Unwrap(source).Ref is PyTuple plain)
                source = plain;
            PyValue tuple = source.Ref is PyTuple ? source : ListFillFrame.NewTuple(new PyList()).StartOver(context, source);
            if (tuple.IsSignal)
                return Leave(context);
            Accept(tuple);
        }

        var p = (PyTuple)_p.Ref;
        var q = (PyTuple)_q.Ref;
        bool distance = _purpose == (int)PointsPurpose.Distance;
        if (!distance)
            return new SumOfProductsFrame(p, q).Start(context);
        return SlotReplay.Run(context, SlotOperation.PointDistance, p, q);
    }

    /// <summary>The distance of two points; their <c>__float__</c> may suspend.</summary>
    public static PyValue Distance(PyContext context, PyTuple p, PyTuple q)
    {
        if (p.Count != q.Count)
            return context.Raise(Errors.ValueError("both points must have the same number of dimensions"));
        context.Meter.ChargeValues(p.Count);
        context.Meter.ChargeWork(p.Count);
        var vector = new double[p.Count];
        try
        {
            for (int i = 0; i < vector.Length; i++)
                vector[i] = System.Math.Abs(NativeBinder.Double(context, p.Items[i]) - NativeBinder.Double(context, q.Items[i]));
        }
        catch (RaisedException e)
        {
            return context.Raise(e);
        }

        return PyValue.Float(VectorNorm.Of(vector));
    }

    private void Accept(PyValue tuple)
    {
        if (_done++ == 0)
            _p = tuple;
        else
            _q = tuple;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _purpose);
        transfer.Require(_purpose is >= 0 and <= (int)PointsPurpose.SumOfProducts, "an unknown purpose");
        transfer.Int32(ref _done);
        transfer.OptionalValue(ref _p);
        transfer.OptionalValue(ref _q);
        transfer.Require(_done is 0 or 1, "a frame that waits for nothing");
        if (transfer.IsReading && _done == 1)
            transfer.Require(_p.Ref is PyTuple, "a sequence that is no tuple");
    }
}
