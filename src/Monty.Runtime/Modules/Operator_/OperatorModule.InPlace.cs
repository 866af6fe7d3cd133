using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Modules.Operator_;

/// <remarks>The in-place operators: what they give is to be stored.</remarks>
internal static partial class OperatorModule
{
    [PyFunction("iadd(a, b, /)")]
    private static PyValue AddInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.Add, a, b);

    [PyFunction("isub(a, b, /)")]
    private static PyValue SubtractInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.Subtract, a, b);

    [PyFunction("imul(a, b, /)")]
    private static PyValue MultiplyInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.Multiply, a, b);

    [PyFunction("imatmul(a, b, /)")]
    private static PyValue MatrixMultiplyInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.MatrixMultiply, a, b);

    [PyFunction("itruediv(a, b, /)")]
    private static PyValue TrueDivideInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.TrueDivide, a, b);

    [PyFunction("ifloordiv(a, b, /)")]
    private static PyValue FloorDivideInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.FloorDivide, a, b);

    [PyFunction("imod(a, b, /)")]
    private static PyValue ModuloInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.Modulo, a, b);

    [PyFunction("ipow(a, b, /)")]
    private static PyValue PowerInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.Power, a, b);

    [PyFunction("ilshift(a, b, /)")]
    private static PyValue LeftShiftInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.LeftShift, a, b);

    [PyFunction("irshift(a, b, /)")]
    private static PyValue RightShiftInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.RightShift, a, b);

    [PyFunction("iand(a, b, /)")]
    private static PyValue AndInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.And, a, b);

    [PyFunction("ior(a, b, /)")]
    private static PyValue OrInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.Or, a, b);

    [PyFunction("ixor(a, b, /)")]
    private static PyValue XorInPlace(PyContext context, PyValue a, PyValue b) => Arithmetic.InPlace(context, BinaryOperator.Xor, a, b);
}
