using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What has to be done with the result of a special method that converts to a number.</summary>
internal enum NumberRule
{
    /// <summary><c>__int__</c> must give an int.</summary>
    Int,

    /// <summary><c>__float__</c> must give a float.</summary>
    Float,

    /// <summary>The int of <c>__index__</c> becomes a float.</summary>
    FloatOfIndex,
}

/// <summary>Checks and converts what the special methods of numbers return.</summary>
internal static class NumberResults
{
    /// <summary>Applies a rule to the result of a call that was just made; where that call suspends, a frame does it later.</summary>
    public static PyValue Apply(PyContext context, NumberRule rule, PyValue self, PyValue result)
    {
        if (result.IsSignal)
        {
            if (context.State == RunState.Suspending)
                context.Capture(new NumberResultFrame(rule, self));
            return result;
        }

        return rule switch
        {
            NumberRule.Int => Int(context, result),
            NumberRule.Float => Float(context, self, result),
            _ => FloatOfIndex(context, result),
        };
    }

    private static PyValue Int(PyContext context, PyValue result)
    {
        if (result.IsBool)
            return PyValue.Int(result.Bits);
        return PyDerived.Unwrap(result) is var plain && PyInts.Is(plain)
            ? plain
            : context.Raise(Errors.TypeError($"__int__ returned non-int (type {result.Type.Name})"));
    }

    private static PyValue Float(PyContext context, PyValue self, PyValue result)
        => PyDerived.Unwrap(result) is { IsFloat: true } plain
            ? plain
            : context.Raise(Errors.TypeError($"{self.Type.Name}.__float__ returned non-float (type {result.Type.Name})"));

    private static PyValue FloatOfIndex(PyContext context, PyValue result) => FloatConversion.FromInt(context, result);
}
