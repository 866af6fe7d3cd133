using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>+</c> and <c>*</c> where an operand is of a class that derives from a sequence.</summary>
/// <remarks>
/// CPython asks numbers first and sequences last. A class with a method of its own counts as a number, whose inherited methods are then
/// called by name, too; and what a class defines hides how its built-in type concatenates or repeats.
/// </remarks>
internal static class DerivedSequences
{
    public static bool Concern(BinaryOperator op, PyValue a, PyValue b)
        => op is BinaryOperator.Add or BinaryOperator.Multiply && (IsDerived(a) || IsDerived(b));

    /// <summary>A stage of <see cref="Arithmetic.Ask"/> before the last one.</summary>
    public static PyValue AskStage(PyContext context, BinaryOperator op, PyValue a, PyValue b, int stage)
    {
        if (stage == 0)
        {
            // `+=` of what can change is the built-in one whatever `+` is, but `*=` goes by `*` first.
            return op == BinaryOperator.Add && IsDerived(a) && ChangesInPlace(context, op, a)
                ? ((PyDerived)a.Ref).OperateInPlace(context, op, b)
                : CallOwn(context, SpecialMethodNames.InPlace(op), a, b);
        }

        bool isFirstNumber = CountsAsNumber(context, op, a);
        bool isReflected = CountsAsNumber(context, op, b) && !ReferenceEquals(a.Type, b.Type);
        bool isReflectedFirst = isReflected && (!isFirstNumber || b.Ref.ReflectsBefore(a, op));
        if (stage == (isReflectedFirst ? 1 : 2))
            return isReflected ? CallReflected(context, op, b, a) : PyValue.NotImplemented;
        return isFirstNumber ? CallForward(context, op, a, b) : PyValue.NotImplemented;
    }

    /// <summary>The last stage: what the operands do as sequences.</summary>
    public static PyValue AskLast(PyContext context, BinaryOperator op, PyValue a, PyValue b, bool isInPlace)
    {
        if (op == BinaryOperator.Add)
            return SequenceOperators.TryConcatenate(context, a, b, isInPlace, out PyValue sum) ? sum : PyValue.NotImplemented;
        if (Repeats(context, a, isInPlace))
            return Repeat(context, a, b, isInPlace);
        // The right operand of `*=` is repeated only where the left one is of a type without any operation of sequences.
        return !(isInPlace && SequenceOperators.HasSequenceSlots(a)) && Repeats(context, b, isInPlace: false)
            ? Repeat(context, b, a, isInPlace: false)
            : PyValue.NotImplemented;
    }

    private static bool IsDerived(PyValue value) => value.Ref is PyDerived derived && SequenceOperators.IsSequence(derived.Native);

    /// <summary>Whether a class of the script defines the operator, from either side.</summary>
    private static bool CountsAsNumber(PyContext context, BinaryOperator op, PyValue value)
        => Defines(context, value, SpecialMethodNames.Forward(op)) || Defines(context, value, SpecialMethodNames.Reflected(op));

    private static bool Defines(PyContext context, PyValue value, SpecialMethod method)
        => !value.Type.IsBuiltin && !value.Type.Special(context, method).IsUnbound;

    private static PyValue CallOwn(PyContext context, SpecialMethod special, PyValue self, PyValue other)
        => Defines(context, self, special) ? SpecialCalls.Call1(context, self.Type.Special(context, special), self, other) : PyValue.NotImplemented;

    /// <summary>The method of the class, or the one that it inherits from the built-in type, called by name.</summary>
    private static PyValue CallForward(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        SpecialMethod special = SpecialMethodNames.Forward(op);
        if (Defines(context, self, special))
            return CallOwn(context, special, self, other);
        if (!IsDerived(self))
            return PyValue.NotImplemented;
        return op == BinaryOperator.Add ? ((PyDerived)self.Ref).Concatenate(context, other) : RepeatByName(context, self, other);
    }

    private static PyValue CallReflected(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        SpecialMethod special = SpecialMethodNames.Reflected(op);
        if (Defines(context, self, special))
            return CallOwn(context, special, self, other);
        return op == BinaryOperator.Multiply && IsDerived(self) ? RepeatByName(context, self, other) : PyValue.NotImplemented;
    }

    /// <summary><c>__mul__</c> or <c>__rmul__</c> of the built-in type.</summary>
    private static PyValue RepeatByName(PyContext context, PyValue self, PyValue times)
        => Indices.IsIndex(times)
            ? ((PyDerived)self.Ref).Repeat(context, times)
            : context.Raise(Errors.TypeError($"'{times.Type.Name}' object cannot be interpreted as an integer"));

    /// <summary>Whether it is a sequence that no class of the script keeps from being repeated.</summary>
    private static bool Repeats(PyContext context, PyValue value, bool isInPlace)
    {
        if (value.Ref is not PyDerived)
            return SequenceOperators.IsSequence(value);
        if (!IsDerived(value))
            return false;
        return (isInPlace && ChangesInPlace(context, BinaryOperator.Multiply, value)) || !CountsAsNumber(context, BinaryOperator.Multiply, value);
    }

    private static bool ChangesInPlace(PyContext context, BinaryOperator op, PyValue value)
    {
        PyObject native = PyDerived.Unwrap(value).Ref;
        return (native is PyList or PyByteArray || native.IsToldClass(BinaryOperator.Multiply)) && !Defines(context, value, SpecialMethodNames.InPlace(op));
    }

    private static PyValue Repeat(PyContext context, PyValue sequence, PyValue times, bool isInPlace)
    {
        if (!Indices.IsIndex(times))
            return context.Raise(Errors.RepeatByNonInt(times));
        if (sequence.Ref is PyDerived derived)
            return isInPlace && ChangesInPlace(context, BinaryOperator.Multiply, sequence) ? derived.OperateInPlace(context, BinaryOperator.Multiply, times) : derived.Repeat(context, times);
        return isInPlace
            ? sequence.Ref.SequenceInPlace(context, BinaryOperator.Multiply, sequence, times)
            : sequence.Ref.SequenceBinary(context, BinaryOperator.Multiply, sequence, times);
    }
}
