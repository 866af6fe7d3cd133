using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

internal static partial class NativeBinder
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double SlowDouble(PyContext context, PyValue value)
    {
        if (value.IsInt || value.IsBool)
            return value.Bits;
        if (value.Ref is PyBigInt big)
            return FromBigInteger(big);
        if (value.Type.TryLookup("__float__", out _))
            return CallFloat(context, value);
        if (!value.Type.TryLookup("__index__", out _))
            throw Errors.TypeError($"must be real number, not {value.Type.Name}").ToException();
        PyValue index = ToIndex(context, value);
        return index.Ref is PyBigInt bigIndex ? FromBigInteger(bigIndex) : index.Bits;
    }

    private static double CallFloat(PyContext context, PyValue value)
    {
        context.Pinned++;
        PyValue method = Attributes.Get(context, value, FloatName);
        PyValue result = method.IsSignal ? method : method.Ref.Call0(context, method);
        context.Pinned--;
        if (result.IsSignal)
            throw context.TakeRaised().ToException();
        return result.IsFloat
            ? result.AsFloat
            : throw Errors.TypeError($"{value.Type.Name}.__float__ returned non-float (type {result.Type.Name})").ToException();
    }

    private static readonly PyStr FloatName = new("__float__");

    private static double FromBigInteger(PyBigInt big)
    {
        double result = IntDivision.ToDouble(big.Value);
        return double.IsInfinity(result) ? throw Errors.OverflowError("int too large to convert to float").ToException() : result;
    }
}
