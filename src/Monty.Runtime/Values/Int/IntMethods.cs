using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The constructor, methods and attributes of <c>int</c>.</summary>
internal static partial class IntMethods
{
    /// <summary>The memory of more limbs is charged.</summary>
    private const int LongCount = 256;

    /// <remarks>Of a bool, too, the number.</remarks>
    [PyMethod("__repr__()")]
    private static PyValue Repr(PyContext context, PyValue self)
    {
        PyValue number = self.IsBool ? PyValue.Int(self.Bits) : self;
        return number.Ref.Repr(context, number);
    }

    [PyMethod("__format__(format_spec, /)", TakesDerived = true)]
    private static PyValue Format(PyContext context, PyValue self, PyStr spec) => PyDerived.FormatPlain(context, self, spec);

    [PyConstructor("int(x=<unset>, /, base=<unset>)", Style = ArgumentStyle.Vectorcall, Replays = Replaying.OnInstances)]
    private static PyValue New(PyContext context, PyType type, PyValue x, PyValue numberBase)
    {
        if (numberBase.IsUnbound)
            return x.IsUnbound ? PyValue.Int(0) : IntConversion.From(context, x);
        if (x.IsUnbound)
            throw Errors.TypeError("int() missing string argument").ToException();
        BigInteger requested = NativeBinder.BigInteger(context, numberBase);
        if (requested != 0 && (requested < 2 || requested > 36))
            throw Errors.ValueError("int() base must be >= 2 and <= 36, or 0").ToException();
        if (PyStr.Of(x) is { } text)
            return IntConversion.Parse(context, x, text.Text, (int)requested);
        x = PyDerived.Unwrap(x);
        return PyBytes.Of(context, x) is { } bytes && x.Ref is not PyMemoryView
            ? IntConversion.Parse(context, x, NumericText.OfBytes(context, bytes), (int)requested)
            : throw Errors.TypeError("int() can't convert non-string with explicit base").ToException();
    }

    [PyMethod("bit_length()")]
    private static long BitLength(PyValue self)
        => self.Ref is PyBigInt big
            ? (long)BigInteger.Abs(big.Value).GetBitLength()
            : 64 - BitOperations.LeadingZeroCount(Magnitude(self.Bits));

    [PyMethod("bit_count()")]
    private static long BitCount(PyContext context, PyValue self)
    {
        if (self.Ref is not PyBigInt big)
            return BitOperations.PopCount(Magnitude(self.Bits));
        BigInteger magnitude = BigInteger.Abs(big.Value);
        context.Meter.ChargeWork(magnitude.GetBitLength() / 64);
        int length = LongProduct.LengthOf(magnitude);
        if (length > LongCount)
            context.Meter.ChargeBytes((long)length * sizeof(ulong));
        ulong[] limbs = LongProduct.LimbsOf(context.Meter, magnitude, length);
        var loop = new ClockedLoop(context.Meter);
        long count = 0;
        for (int i = 0; i < limbs.Length; i++)
        {
            loop.At(i);
            count += BitOperations.PopCount(limbs[i]);
        }

        return count;
    }

    [PyMethod("as_integer_ratio()")]
    private static PyTuple AsIntegerRatio(PyValue self) => new([Plain(self), PyValue.Int(1)]);

    [PyMethod("is_integer()")]
    private static bool IsInteger(PyValue self) => true;

    [PyMethod("conjugate()")]
    private static PyValue Conjugate(PyValue self) => Plain(self);

    [PyGetter("real")]
    private static PyValue Real(PyValue self) => Plain(self);

    [PyGetter("imag")]
    private static PyValue Imaginary(PyValue self) => PyValue.Int(0);

    [PyGetter("numerator")]
    private static PyValue Numerator(PyValue self) => Plain(self);

    [PyGetter("denominator")]
    private static PyValue Denominator(PyValue self) => PyValue.Int(1);

    /// <summary>A bool becomes an int.</summary>
    private static PyValue Plain(PyValue self) => self.IsBool ? PyValue.Int(self.Bits) : self;

    private static ulong Magnitude(long value) => value < 0 ? 0UL - (ulong)value : (ulong)value;
}
