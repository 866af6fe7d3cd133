using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <remarks>
/// Conversions of bound arguments. Where these call <c>__index__</c>, <c>__float__</c> or <c>__bool__</c>, an
/// <see cref="ArgumentConversionFrame"/> has done that before, unless the whole call is an operation that can run again.
/// </remarks>
internal static partial class NativeBinder
{
    /// <summary>Whether converting an argument may run code of the script.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CallsBack(PyValue value)
        => !value.IsInt && !value.IsFloat && !value.IsBool && value.Ref is PyAttributeHolder;

    /// <summary>Whether any of the arguments may run code of the script.</summary>
    public static bool AnyCallsBack(ReadOnlySpan<PyValue> arguments)
    {
        foreach (PyValue argument in arguments)
        {
            if (CallsBack(argument))
                return true;
        }

        return false;
    }

    /// <summary>The argument of a slot, or a default.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PyValue At(ReadOnlySpan<PyValue> arguments, int slot, PyValue defaultValue = default)
        => (uint)slot < (uint)arguments.Length && arguments[slot].Ref is not null ? arguments[slot] : defaultValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Int64(PyContext context, PyValue value) => value.IsInt ? value.Bits : SlowInt64(context, value);

    public static int Int32(PyContext context, PyValue value)
        => (int)Math.Clamp(value.IsInt ? value.Bits : SlowInt64(context, value), int.MinValue, int.MaxValue);

    public static BigInteger BigInteger(PyContext context, PyValue value)
    {
        PyValue index = ToIndex(context, value);
        return index.Ref is PyBigInt big ? big.Value : index.Bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Double(PyContext context, PyValue value) => value.IsFloat ? value.AsFloat : value.IsInt ? value.Bits : SlowDouble(context, value);

    /// <summary>A float, or an int that is no bool, without asking anything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReal(PyValue value, out double real)
    {
        real = value.IsFloat ? value.AsFloat : value.Bits;
        return value.IsFloat || value.IsInt;
    }

    /// <summary>The float, or unbound where it is not finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PyValue Finite(double value) => double.IsFinite(value) ? PyValue.Float(value) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Bool(PyContext context, PyValue value) => value.IsBool ? value.IsTrue : SlowBool(context, value);

    public static long? NullableInt64(PyContext context, PyValue value) => IsAbsent(value) ? null : Int64(context, value);

    public static int? NullableInt32(PyContext context, PyValue value) => IsAbsent(value) ? null : Int32(context, value);

    public static BigInteger? NullableBigInteger(PyContext context, PyValue value)
        => IsAbsent(value) ? null : BigInteger(context, value);

    public static double? NullableDouble(PyContext context, PyValue value) => IsAbsent(value) ? null : Double(context, value);

    public static bool? NullableBool(PyContext context, PyValue value) => IsAbsent(value) ? null : Bool(context, value);

    public static string String(NativeMember member, int slot, PyValue value)
        => value.Ref is PyStr text ? text.Text : Object<PyStr>(member, slot, value, "str").Text;

    public static string? NullableString(NativeMember member, int slot, PyValue value)
        => value.Ref is PyStr text ? text.Text : NullableObject<PyStr>(member, slot, value, "str")?.Text;

    /// <summary>The argument that is no <typeparamref name="T"/> at first sight.</summary>
    public static T Object<T>(NativeMember member, int slot, PyValue value, string expected)
        where T : PyObject
        => value.Ref is PyDerived { Native.Ref: T native } ? native : throw WrongType(member, slot, value, expected);

    /// <summary>The argument that is no <typeparamref name="T"/> at first sight, where it may be None or left out.</summary>
    public static T? NullableObject<T>(NativeMember member, int slot, PyValue value, string expected)
        where T : PyObject
        => IsAbsent(value) ? null
            : value.Ref is PyDerived { Native.Ref: T native } ? native
            : throw WrongType(member, slot, value, expected + " or None");

    /// <summary>The receiver that is no <typeparamref name="T"/>, which the check of the call should have found.</summary>
    public static T Self<T>(PyValue self)
        where T : PyObject
        => throw new InvalidCastException($"a method of {typeof(T).Name} was called on {(self.IsUnbound ? "nothing" : self.Ref.GetType().Name)}");

    private static bool IsAbsent(PyValue value) => value.IsUnbound || value.IsNone;

    private static RaisedException WrongType(NativeMember member, int slot, PyValue value, string expected)
        => NativeErrors.WrongType(member.Parsed.FunctionName, member.Parsed.Describe(slot), expected, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long SlowInt64(PyContext context, PyValue value)
    {
        PyValue index = ToIndex(context, value);
        return index.IsInt ? index.Bits : throw Errors.OverflowError("Python int too large to convert to C ssize_t").ToException();
    }

    /// <summary>An immediate int or a big int.</summary>
    private static PyValue ToIndex(PyContext context, PyValue value)
    {
        if (value.IsInt || value.Ref is PyBigInt)
            return value;
        if (value.IsBool)
            return PyValue.Int(value.Bits);
        context.Pinned++;
        PyValue index = value.Ref.Index(context, value);
        context.Pinned--;
        if (index.IsSignal)
            throw context.SignalException();
        return index.IsBool ? PyValue.Int(index.Bits) : index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool SlowBool(PyContext context, PyValue value)
    {
        context.Pinned++;
        PyValue truth = Truth.Of(context, value);
        context.Pinned--;
        return truth.IsSignal ? throw context.SignalException() : truth.IsTrue;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double SlowDouble(PyContext context, PyValue value)
    {
        if (value.IsInt)
            return value.Bits;
        context.Pinned++;
        PyValue number = FloatConversion.FromNumber(context, value);
        context.Pinned--;
        return number.IsSignal ? throw context.SignalException() : number.AsFloat;
    }
}
