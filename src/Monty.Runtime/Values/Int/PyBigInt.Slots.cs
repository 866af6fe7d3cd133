using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>The slots.</remarks>
internal sealed partial class PyBigInt
{
    public override PyValue Truth(PyContext context, PyValue self) => PyValue.True;

    public override PyValue Repr(PyContext context, PyValue self)
        => IntText.TryDecimal(context, _value, out string text) ? PyValue.Str(text) : PyValue.Signal;

    public override PyValue Format(PyContext context, PyValue self, PyStr spec) => IntFormat.Format(context, self, spec);

    public override PyValue Hash(PyContext context, PyValue self)
    {
        context.Meter.ChargeWork(_value.GetBitLength() / 1024);
        return PyValue.Int(NumericHash.Of(context.Meter, _value));
    }

    public override PyValue Index(PyContext context, PyValue self) => self;

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (!PyInts.TryGet(other, out BigInteger value))
            return PyValue.NotImplemented;
        context.Meter.ChargeScan((int)(Math.Min(_value.GetBitLength(), value.GetBitLength()) / 8));
        LinearWork.Read(context.Meter, _value);
        return PyValue.Bool(BigIntOperations.Compare(op, _value, value));
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => PyInts.TryGet(other, out BigInteger value)
            ? BigIntOperations.Binary(context, op, _value, value)
            : PyValue.NotImplemented;

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => PyInts.TryGet(other, out BigInteger value)
            ? BigIntOperations.Binary(context, op, value, _value)
            : PyValue.NotImplemented;

    public override PyValue Unary(PyContext context, UnaryOperator op, PyValue self) => op switch
    {
        UnaryOperator.Negative => BigIntOperations.Reserve(context, _value.GetBitLength()) ? From(-_value) : PyValue.Signal,
        UnaryOperator.Invert => BigIntOperations.Reserve(context, _value.GetBitLength()) ? From(-_value - 1) : PyValue.Signal,
        _ => self,
    };
}
