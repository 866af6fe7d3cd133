using Monty.Runtime.Builtins;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Operator_;

/// <summary>The functions of <c>operator</c>, each an operator of Python; their other names are in <c>operator.py</c>.</summary>
[PyModule("_operator")]
internal static partial class OperatorModule
{
    [PyConstant("itemgetter")]
    private static readonly PyValue ItemGetter = OperatorTypes.ItemGetter;

    [PyConstant("attrgetter")]
    private static readonly PyValue AttributeGetter = OperatorTypes.AttributeGetter;

    [PyConstant("methodcaller")]
    private static readonly PyValue MethodCaller = OperatorTypes.MethodCaller;

    [PyFunction("lt(a, b, /)")]
    private static PyValue Less(PyContext context, PyValue a, PyValue b) => Comparison.Compare(context, CompareOperator.Less, a, b);

    [PyFunction("le(a, b, /)")]
    private static PyValue LessEqual(PyContext context, PyValue a, PyValue b) => Comparison.Compare(context, CompareOperator.LessEqual, a, b);

    [PyFunction("eq(a, b, /)")]
    private static PyValue Equal(PyContext context, PyValue a, PyValue b) => Comparison.Compare(context, CompareOperator.Equal, a, b);

    [PyFunction("ne(a, b, /)")]
    private static PyValue NotEqual(PyContext context, PyValue a, PyValue b) => Comparison.Compare(context, CompareOperator.NotEqual, a, b);

    [PyFunction("gt(a, b, /)")]
    private static PyValue Greater(PyContext context, PyValue a, PyValue b) => Comparison.Compare(context, CompareOperator.Greater, a, b);

    [PyFunction("ge(a, b, /)")]
    private static PyValue GreaterEqual(PyContext context, PyValue a, PyValue b) => Comparison.Compare(context, CompareOperator.GreaterEqual, a, b);

    [PyFunction("add(a, b, /)")]
    private static PyValue Add(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.Add, a, b);

    [PyFunction("sub(a, b, /)")]
    private static PyValue Subtract(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.Subtract, a, b);

    [PyFunction("mul(a, b, /)")]
    private static PyValue Multiply(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.Multiply, a, b);

    [PyFunction("matmul(a, b, /)")]
    private static PyValue MatrixMultiply(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.MatrixMultiply, a, b);

    [PyFunction("truediv(a, b, /)")]
    private static PyValue TrueDivide(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.TrueDivide, a, b);

    [PyFunction("floordiv(a, b, /)")]
    private static PyValue FloorDivide(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.FloorDivide, a, b);

    [PyFunction("mod(a, b, /)")]
    private static PyValue Modulo(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.Modulo, a, b);

    [PyFunction("pow(a, b, /)")]
    private static PyValue Power(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.Power, a, b);

    [PyFunction("lshift(a, b, /)")]
    private static PyValue LeftShift(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.LeftShift, a, b);

    [PyFunction("rshift(a, b, /)")]
    private static PyValue RightShift(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.RightShift, a, b);

    [PyFunction("and_(a, b, /)")]
    private static PyValue And(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.And, a, b);

    [PyFunction("or_(a, b, /)")]
    private static PyValue Or(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.Or, a, b);

    [PyFunction("xor(a, b, /)")]
    private static PyValue Xor(PyContext context, PyValue a, PyValue b) => Arithmetic.Binary(context, BinaryOperator.Xor, a, b);

    [PyFunction("pos(a, /)")]
    private static PyValue Plus(PyContext context, PyValue a) => Arithmetic.Unary(context, UnaryOperator.Positive, a);

    [PyFunction("neg(a, /)")]
    private static PyValue Negate(PyContext context, PyValue a) => Arithmetic.Unary(context, UnaryOperator.Negative, a);

    [PyFunction("inv(a, /)")]
    private static PyValue Inverse(PyContext context, PyValue a) => Invert(context, a);

    [PyFunction("invert(a, /)")]
    private static PyValue Invert(PyContext context, PyValue a) => Arithmetic.Unary(context, UnaryOperator.Invert, a);

    [PyFunction("abs(a, /)")]
    private static PyValue Absolute(PyContext context, PyValue a) => NumberBuiltins.Abs(context, a);

    [PyFunction("index(a, /)", Replays = Replaying.OnInstances)]
    private static PyValue Index(PyContext context, PyValue a)
        => a.IsInt ? a : PyBigInt.From(NativeBinder.BigInteger(context, a));

    [PyFunction("truth(a, /)")]
    private static PyValue IsTrue(PyContext context, PyValue a) => Truth.Of(context, a);

    [PyFunction("not_(a, /)", Replays = Replaying.OnInstances)]
    private static PyValue Not(PyContext context, PyValue a) => Truth.Not(context, a);

    [PyFunction("is_(a, b, /)")]
    private static bool Is(PyValue a, PyValue b) => a.Is(b);

    [PyFunction("is_not(a, b, /)")]
    private static bool IsNot(PyValue a, PyValue b) => !a.Is(b);

    [PyFunction("is_none(a, /)")]
    private static bool IsNone(PyValue a) => a.IsNone;

    [PyFunction("is_not_none(a, /)")]
    private static bool IsNotNone(PyValue a) => !a.IsNone;
}
