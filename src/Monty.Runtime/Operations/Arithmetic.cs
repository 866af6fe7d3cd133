using Monty.Runtime.Core;

namespace Monty.Runtime.Operations;

/// <summary>Python's binary and unary operators: reflection, in-place forms and their error texts.</summary>
internal static class Arithmetic
{
    /// <summary><c>a op b</c>.</summary>
    public static PyValue Binary(PyContext context, BinaryOperator op, PyValue a, PyValue b)
    {
        PyValue result = TryBinary(context, op, a, b);
        return result.IsNotImplemented ? context.Raise(Unsupported(op, OperatorNames.Symbol(op), a, b)) : result;
    }

    /// <summary><c>a op= b</c>; the result is to be stored back.</summary>
    public static PyValue InPlace(PyContext context, BinaryOperator op, PyValue a, PyValue b)
    {
        PyValue result = a.Ref.InPlace(context, op, a, b);
        if (!result.IsNotImplemented)
            return result;
        result = TryBinary(context, op, a, b);
        return result.IsNotImplemented ? context.Raise(Unsupported(op, OperatorNames.InPlaceSymbol(op), a, b)) : result;
    }

    /// <summary><c>-a</c>, <c>+a</c>, <c>~a</c>.</summary>
    public static PyValue Unary(PyContext context, UnaryOperator op, PyValue a) => a.Ref.Unary(context, op, a);

    /// <summary>The operator with reflection; NotImplemented where neither side knows.</summary>
    private static PyValue TryBinary(PyContext context, BinaryOperator op, PyValue a, PyValue b)
    {
        bool reflectedFirst = !ReferenceEquals(a.Ref, b.Ref) && b.Ref.ReflectsBefore(a, op);
        if (reflectedFirst)
        {
            PyValue reflected = b.Ref.ReflectedBinary(context, op, b, a);
            if (!reflected.IsNotImplemented)
                return reflected;
        }

        PyValue result = a.Ref.Binary(context, op, a, b);
        if (!result.IsNotImplemented || reflectedFirst)
            return result;
        return b.Ref.ReflectedBinary(context, op, b, a);
    }

    private static Values.PyException Unsupported(BinaryOperator op, string symbol, PyValue a, PyValue b)
        => Errors.TypeError($"unsupported operand type(s) for {symbol}: '{a.Type.Name}' and '{b.Type.Name}'");
}
