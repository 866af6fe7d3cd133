using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Checks and converts what special methods return.</summary>
internal static class SpecialResults
{
    private delegate PyValue Rule(PyContext context, PyValue self, PyValue result);

    private static readonly Rule[] Rules =
    [
        Repr, Str, Format, Hash, Bool, Length, LengthTruth, Index, Iterator, Truth, Opposite, OppositeBool, None, Bytes,
    ];

    /// <summary>Applies a rule to the result of a call that was just made; where that call suspends, a frame does it later.</summary>
    public static PyValue Apply(PyContext context, ResultRule rule, PyValue self, PyValue result)
    {
        if (!result.IsSignal)
            return Rules[(int)rule](context, self, result);
        if (context.State == RunState.Suspending)
            context.Capture(new SpecialResultFrame(rule, self));
        return result;
    }

    private static PyValue Repr(PyContext context, PyValue self, PyValue result)
        => PyStr.Of(result) is { } text ? text : NotString(context, "__repr__", result);

    private static PyValue Str(PyContext context, PyValue self, PyValue result)
        => PyStr.Of(result) is { } text ? text : NotString(context, "__str__", result);

    private static PyValue Bytes(PyContext context, PyValue self, PyValue result)
        => PyBytes.Of(result) is not null
            ? result
            : context.Raise(Errors.TypeError($"__bytes__ returned non-bytes (type {result.Type.Name})"));

    private static PyValue Format(PyContext context, PyValue self, PyValue result)
        => PyStr.Of(result) is { } text
            ? text
            : context.Raise(Errors.TypeError($"__format__ must return a str, not {result.Type.Name}"));

    private static PyValue Hash(PyContext context, PyValue self, PyValue result)
    {
        if (result.IsInt)
            return result.Bits == -1 ? PyValue.Int(-2) : result;
        PyValue plain = PyDerived.Unwrap(result);
        return PyInts.Is(plain)
            ? plain.Ref.Hash(context, plain)
            : context.Raise(Errors.TypeError("__hash__ method should return an integer"));
    }

    private static PyValue Bool(PyContext context, PyValue self, PyValue result)
        => result.IsBool
            ? result
            : context.Raise(Errors.TypeError($"__bool__ should return bool, returned {result.Type.Name}"));

    private static PyValue Length(PyContext context, PyValue self, PyValue result)
    {
        if (!result.IsInt)
        {
            result = result.Ref.Index(context, result);
            if (result.IsSignal)
                return result;
        }

        if (!result.IsInt)
            return context.Raise(LengthOutOfRange(result));
        return result.Bits < 0 ? context.Raise(Errors.ValueError("__len__() should return >= 0")) : result;
    }

    private static PyException LengthOutOfRange(PyValue length)
        => length.Ref is PyBigInt { Value.Sign: < 0 }
            ? Errors.ValueError("__len__() should return >= 0")
            : Errors.OverflowError("cannot fit 'int' into an index-sized integer");

    private static PyValue LengthTruth(PyContext context, PyValue self, PyValue result)
    {
        PyValue length = Length(context, self, result);
        return length.IsSignal ? length : PyValue.Bool(length.Bits != 0);
    }

    private static PyValue Index(PyContext context, PyValue self, PyValue result)
    {
        if (result.IsInt || result.Ref is PyBigInt)
            return result;
        if (result.IsBool)
            return PyValue.Int(result.Bits);
        return PyDerived.Unwrap(result) is var plain && PyInts.Is(plain)
            ? plain
            : context.Raise(Errors.TypeError($"__index__ returned non-int (type {result.Type.Name})"));
    }

    private static PyValue Iterator(PyContext context, PyValue self, PyValue result)
        => result.Ref.IsIterator
            ? result
            : context.Raise(Errors.TypeError($"iter() returned non-iterator of type '{result.Type.Name}'"));

    private static PyValue Truth(PyContext context, PyValue self, PyValue result) => Operations.Truth.Of(context, result);

    private static PyValue Opposite(PyContext context, PyValue self, PyValue result)
        => result.IsNotImplemented
            ? result
            : Apply(context, ResultRule.OppositeBool, self, Operations.Truth.Of(context, result));

    private static PyValue OppositeBool(PyContext context, PyValue self, PyValue result) => PyValue.Bool(!result.IsTrue);

    private static PyValue None(PyContext context, PyValue self, PyValue result) => PyValue.None;

    private static PyValue NotString(PyContext context, string method, PyValue result)
        => context.Raise(Errors.TypeError($"{method} returned non-string (type {result.Type.Name})"));
}
