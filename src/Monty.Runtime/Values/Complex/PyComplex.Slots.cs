using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>The slots.</remarks>
internal sealed partial class PyComplex
{
    /// <summary>What CPython multiplies the hash of the imaginary part with.</summary>
    private const long ImaginaryHash = 1000003;

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(_real != 0 || _imaginary != 0);

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str(ComplexText.Repr(this));

    public override PyValue Format(PyContext context, PyValue self, PyStr spec) => ComplexFormat.Format(context, this, spec);

    public override PyValue Hash(PyContext context, PyValue self)
    {
        long hash = unchecked(NumericHash.Of(_real) + (ImaginaryHash * NumericHash.Of(_imaginary)));
        return PyValue.Int(hash == -1 ? -2 : hash);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        // The other numbers know no complex ones, so one of a derived class is not asked.
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || !TryEquals(PyDerived.Unwrap(other), out bool equal))
            return PyValue.NotImplemented;
        return PyValue.Bool(equal == (op == CompareOperator.Equal));
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!ComplexOperations.Has(op))
            return PyValue.NotImplemented;
        return ComplexOperand.TryGet(context, other, out ComplexOperand operand)
            ? ComplexOperations.Binary(context, op, new ComplexOperand(this), operand)
            : context.State == RunState.Raising ? PyValue.Signal : PyValue.NotImplemented;
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!ComplexOperations.Has(op))
            return PyValue.NotImplemented;
        return ComplexOperand.TryGet(context, other, out ComplexOperand operand)
            ? ComplexOperations.Binary(context, op, operand, new ComplexOperand(this))
            : context.State == RunState.Raising ? PyValue.Signal : PyValue.NotImplemented;
    }

    public override PyValue Unary(PyContext context, UnaryOperator op, PyValue self) => op switch
    {
        UnaryOperator.Negative => new PyComplex(-_real, -_imaginary),
        UnaryOperator.Positive => self,
        _ => base.Unary(context, op, self),
    };

    private bool TryEquals(PyValue other, out bool equal)
    {
        bool isInt = PyInts.TryGet(other, out BigInteger integer);
        if (other.Ref is PyComplex complex)
            equal = _real == complex._real && _imaginary == complex._imaginary;
        else if (other.IsFloat)
            equal = _imaginary == 0 && _real == other.AsFloat;
        else
            equal = isInt && _imaginary == 0 && FloatComparison.Compare(CompareOperator.Equal, _real, integer);
        return isInt || other.IsFloat || other.Ref is PyComplex;
    }
}
