using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>What the sequence types' <c>+</c> and <c>*</c> share.</summary>
internal static class SequenceOperators
{
    /// <summary>
    /// Whether the right operand of a sequence is to be asked before the sequence refuses in its own words: a class of the
    /// script with the reflected method.
    /// </summary>
    public static bool Defers(PyValue other, BinaryOperator op)
        => !other.Type.IsBuiltin
            && other.Type.TryLookup(OperatorNames.ReflectedMethod(op), out PyValue method)
            && method.Ref is not Calls.NativeFunction;

    /// <summary>
    /// What the built-in types do after all special methods of classes of the script have declined: numbers and sets of derived
    /// classes count as plain ones, then sequences are concatenated and repeated. NotImplemented where that cannot be either.
    /// </summary>
    public static PyValue AskLast(PyContext context, BinaryOperator op, PyValue a, PyValue b, bool isInPlace)
    {
        if (a.Ref is not PyClassed && b.Ref is not PyClassed)
            return PyValue.NotImplemented;
        PyValue result = PlainOperands.Ask(context, op, a, b);
        if (!result.IsNotImplemented || op is not (BinaryOperator.Add or BinaryOperator.Multiply))
            return result;
        result = isInPlace ? a.Ref.SequenceInPlace(context, op, a, b) : a.Ref.SequenceBinary(context, op, a, b);
        bool isDone = !result.IsNotImplemented || op == BinaryOperator.Add || (isInPlace && RefusesTimesInPlace(op, a, b));
        return isDone ? result : b.Ref.SequenceBinary(context, op, b, a);
    }

    /// <summary>Concatenates as a sequence alone does, without asking anything of the right operand; false where the left one is none that can.</summary>
    public static bool TryConcatenate(PyContext context, PyValue a, PyValue b, bool isInPlace, out PyValue result)
    {
        if (a.Ref is PyDerived derived)
            return derived.TryConcatenate(context, b, isInPlace, out result);
        result = !IsSequence(a) ? PyValue.NotImplemented
            : isInPlace ? a.Ref.SequenceInPlace(context, BinaryOperator.Add, a, b)
            : a.Ref.SequenceBinary(context, BinaryOperator.Add, a, b);
        return !result.IsNotImplemented;
    }

    /// <summary>Whether this is <c>times *= sequence</c> with times of a class of the script or a container, which CPython does not do.</summary>
    public static bool RefusesTimesInPlace(BinaryOperator op, PyValue times, PyValue sequence)
        => op == BinaryOperator.Multiply && IsSequence(PyDerived.Unwrap(sequence)) && HasSequenceSlots(times) && !Defers(sequence, op);

    /// <summary>Whether the type has operations of sequences in CPython: all classes of the script have.</summary>
    public static bool HasSequenceSlots(PyValue value)
        => !PyInts.Is(value) && !value.IsFloat
            && (!value.Type.IsBuiltin || value.Type.TryLookup("__len__", out _) || value.Type.TryLookup("__contains__", out _));

    /// <summary>Whether a value is of a type that concatenates and repeats.</summary>
    public static bool IsSequence(PyValue value) => value.Ref is PyList or PyTuple or PyStr or PyBytes or PyByteArray || value.Ref.IsToldClass(BinaryOperator.Multiply);
}
