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
        PyValue result = AskPlain(context, op, a, b);
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

    /// <summary>Whether a number or set of a built-in type takes one of a derived class for a plain one.</summary>
    public static bool TakesPlain(PyValue value, PyValue derived)
        => value.Ref is not (PyClassed or PyDict) && Takes(value, PyDerived.Unwrap(derived));

    private static PyValue AskPlain(PyContext context, BinaryOperator op, PyValue a, PyValue b)
    {
        PyValue left = PyDerived.Unwrap(a);
        PyValue right = PyDerived.Unwrap(b);
        if (left.Ref is PyClassed || right.Ref is PyClassed)
            return PyValue.NotImplemented;
        bool isPossible = (IsPlain(context, op, a) && Takes(left, right)) || (IsPlain(context, op, b) && Takes(right, left));
        return isPossible ? AskBoth(context, op, left, right) : PyValue.NotImplemented;
    }

    /// <summary>An operator of values of built-in types, from either side.</summary>
    public static PyValue AskBoth(PyContext context, BinaryOperator op, PyValue left, PyValue right)
    {
        PyValue result = left.Ref.Binary(context, op, left, right);
        return result.IsNotImplemented ? right.Ref.ReflectedBinary(context, op, right, left) : result;
    }

    /// <summary>Whether no class of the script hides how the built-in type does the operation.</summary>
    private static bool IsPlain(PyContext context, BinaryOperator op, PyValue value)
        => value.Type.Special(context, SpecialMethodNames.Forward(op)).IsUnbound
            && value.Type.Special(context, SpecialMethodNames.Reflected(op)).IsUnbound;

    /// <summary>Whether the numbers or sets of one type know what to do with those of another.</summary>
    public static bool Takes(PyValue one, PyValue other)
    {
        if (PyInts.Is(one))
            return PyInts.Is(other);
        if (one.IsFloat)
            return other.IsFloat || PyInts.Is(other);
        if (one.Ref is PyComplex)
            return other.Ref is PyComplex || other.IsFloat || PyInts.Is(other);
        return (one.Ref is PySetBase && other.Ref is PySetBase) || (one.Ref is PyDict && other.Ref is PyDict);
    }
}
