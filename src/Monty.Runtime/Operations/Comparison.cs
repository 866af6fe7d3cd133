using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Python's rich comparisons: reflection, identity fallback and error text.</summary>
internal static class Comparison
{
    /// <summary><c>a op b</c>: any value, or a signal.</summary>
    public static PyValue Compare(PyContext context, CompareOperator op, PyValue a, PyValue b) => Ask(context, op, a, b, stage: 0);

    /// <summary>Asks the two sides from a stage on; the first that does not decline gives the result.</summary>
    public static PyValue Ask(PyContext context, CompareOperator op, PyValue a, PyValue b, int stage)
    {
        for (; stage < 2; stage++)
        {
            bool reflectedFirst = !ReferenceEquals(a.Ref, b.Ref) && b.Ref.ComparesBefore(a);
            PyValue result = reflectedFirst == (stage == 0)
                ? b.Ref.Compare(context, OperatorNames.Swapped(op), b, stage == 1 ? AsPlain(b, a) : a)
                : a.Ref.Compare(context, op, a, stage == 1 ? AsPlain(a, b) : b);
            if (result.IsNotImplemented && stage == 0 && !reflectedFirst && b.Ref is PyDerived && PlainOperands.TakesPlain(a, b))
                result = a.Ref.Compare(context, op, a, PyDerived.Unwrap(b));
            if (result.IsSignal)
            {
                return context.State == RunState.Suspending
                    ? new CompareFrame(op, a, b, stage + 1).Leave(context)
                    : result;
            }

            if (!result.IsNotImplemented)
                return result;
        }

        return op switch
        {
            CompareOperator.Equal => PyValue.Bool(a.Is(b)),
            CompareOperator.NotEqual => PyValue.Bool(!a.Is(b)),
            _ => context.Raise(Errors.TypeError(
                $"'{OperatorNames.Symbol(op)}' not supported between instances of '{a.Type.Name}' and '{b.Type.Name}'")),
        };
    }

    /// <summary>An operand that has declined, as a value of a built-in type takes it: one of a derived class counts as a plain one.</summary>
    private static PyValue AsPlain(PyValue asked, PyValue declined)
    {
        if (declined.Ref is not PyDerived derived || asked.Ref is PyClassed)
            return declined;
        return PyInts.Is(asked) && !PyInts.Is(derived.Native) ? declined : derived.Native;
    }

    /// <summary>
    /// Equality as containers use it: identity first, then <c>==</c>, with nothing suspending inside. False is returned on
    /// a signal (raising).
    /// </summary>
    public static bool TryEquals(PyContext context, PyValue a, PyValue b, out bool equal)
    {
        if (a.Is(b))
        {
            equal = true;
            return true;
        }

        context.Pinned++;
        PyValue result = Compare(context, CompareOperator.Equal, a, b);
        if (!result.IsSignal)
            result = Operations.Truth.Of(context, result);
        context.Pinned--;
        equal = result.Ref is not null && result.IsTrue;
        return !result.IsSignal;
    }

    /// <summary><c>a &lt; b</c> as a truth value with nothing suspending inside. False is returned on a signal (raising).</summary>
    public static bool TryLess(PyContext context, PyValue a, PyValue b, out bool less)
    {
        context.Pinned++;
        PyValue result = Compare(context, CompareOperator.Less, a, b);
        if (!result.IsSignal)
            result = Operations.Truth.Of(context, result);
        context.Pinned--;
        less = result.Ref is not null && result.IsTrue;
        return !result.IsSignal;
    }
}
