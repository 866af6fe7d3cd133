using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Python's binary and unary operators: reflection, in-place forms and their error texts.</summary>
internal static class Arithmetic
{
    /// <summary>How many candidates an operator can ask: in place, then the two sides, then what built-in types do at last.</summary>
    private const int Stages = 4;

    /// <summary><c>a op b</c>.</summary>
    public static PyValue Binary(PyContext context, BinaryOperator op, PyValue a, PyValue b)
        => Ask(context, op, a, b, isInPlace: false, stage: 1);

    /// <summary><c>a op= b</c>; the result is to be stored back.</summary>
    public static PyValue InPlace(PyContext context, BinaryOperator op, PyValue a, PyValue b)
        => Ask(context, op, a, b, isInPlace: true, stage: 0);

    /// <summary>Asks the candidates from a stage on; the first that does not decline gives the result.</summary>
    public static PyValue Ask(PyContext context, BinaryOperator op, PyValue a, PyValue b, bool isInPlace, int stage)
    {
        bool isDerived = DerivedSequences.Concern(op, a, b);
        for (; stage < Stages; stage++)
        {
            PyValue result = stage == Stages - 1
                ? isDerived ? DerivedSequences.AskLast(context, op, a, b, isInPlace) : SequenceOperators.AskLast(context, op, a, b, isInPlace)
                : isDerived ? DerivedSequences.AskStage(context, op, a, b, stage)
                : AskStage(context, op, a, b, isInPlace, stage);
            if (result.IsSignal)
            {
                return context.State == RunState.Suspending
                    ? new BinaryFrame(op, a, b, isInPlace, stage + 1).Leave(context)
                    : result;
            }

            if (!result.IsNotImplemented)
                return result;
        }

        string symbol = isInPlace ? OperatorNames.InPlaceSymbol(op) : OperatorNames.Symbol(op);
        return context.Raise(Unsupported(op, symbol, a, b));
    }

    /// <summary><c>-a</c>, <c>+a</c>, <c>~a</c>.</summary>
    public static PyValue Unary(PyContext context, UnaryOperator op, PyValue a) => a.Ref.Unary(context, op, a);

    private static PyValue AskStage(PyContext context, BinaryOperator op, PyValue a, PyValue b, bool isInPlace, int stage)
    {
        if (stage == 0)
            return a.Ref.InPlace(context, op, a, b);
        bool reflectedFirst = !ReferenceEquals(a.Ref, b.Ref) && b.Ref.ReflectsBefore(a, op);
        if (reflectedFirst != (stage == 1))
        {
            PyValue result = a.Ref.Binary(context, op, a, b);
            return result.IsNotImplemented && b.Ref is PyDerived && PlainOperands.TakesPlain(a, b)
                ? a.Ref.Binary(context, op, a, PyDerived.Unwrap(b))
                : result;
        }

        return isInPlace && SequenceOperators.RefusesTimesInPlace(op, a, b)
            ? PyValue.NotImplemented
            : b.Ref.ReflectedBinary(context, op, b, a);
    }

    private static PyException Unsupported(BinaryOperator op, string symbol, PyValue a, PyValue b)
        => Errors.TypeError($"unsupported operand type(s) for {symbol}: '{a.Type.Name}' and '{b.Type.Name}'");
}
