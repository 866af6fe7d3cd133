using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Random;

/// <summary>The constructor and methods of the generator.</summary>
internal static partial class TwisterMethods
{
    [PyConstructor("Random(*args, **kwargs)")]
    private static PyTwister Make(PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords) => new();

    /// <summary>Seeds by the magnitude of an int; by None so that the host is asked when a number is wanted.</summary>
    [PyMethod("seed(n=None, /)")]
    private static void Seed(PyContext context, PyTwister self, PyValue n)
    {
        if (n.IsNone)
        {
            self.Forget();
            return;
        }

        BigInteger seed = BigInteger.Abs(NativeBinder.BigInteger(context, n));
        LinearWork.Foresee(context.Meter, seed.GetBitLength(), 4);
        byte[] bytes = seed.ToByteArray(isUnsigned: true);
        context.Meter.ChargeWork(64 + (bytes.Length / 4));
        self.Seed(context.Meter, Words(bytes));
    }

    [PyMethod("random()", Style = ArgumentStyle.Fixed)]
    private static PyValue Random(PyContext context, PyTwister self)
        => self.IsUnseeded ? new SeedingFrame(self, Draw.Float, default).Start(context) : PyValue.Float(self.Generator.NextDouble());

    [PyMethod("getrandbits(k, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue GetRandomBits(PyContext context, PyTwister self, BigInteger k)
    {
        if (k.Sign < 0)
            return context.Raise(Errors.ValueError("Cannot convert negative int"));
        if (k > ulong.MaxValue)
            return context.Raise(Errors.Make(ExceptionTypes.OverflowError, "Python int too large for C uint64_t"));
        if (k > long.MaxValue)
            return context.Raise(Errors.MemoryError());
        return self.IsUnseeded ? new SeedingFrame(self, Draw.Bits, PyValue.Int((long)k)).Start(context) : Bits(context, self.Generator, (long)k);
    }

    /// <summary>An int in [0, n) without bias: numbers of as many bits are drawn until one is less.</summary>
    [PyMethod("_randbelow(n, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Below(PyContext context, PyTwister self, PyValue n)
        => self.IsUnseeded ? new SeedingFrame(self, Draw.Below, n).Start(context) : BelowOf(context, self.Generator, n);

    /// <summary>The words of the state and the index.</summary>
    [PyMethod("getstate()", Style = ArgumentStyle.Fixed)]
    private static PyValue GetState(PyContext context, PyTwister self)
        => self.IsUnseeded ? new SeedingFrame(self, Draw.State, default).Start(context) : StateOf(context, self.Generator);

    [PyMethod("setstate(state, /)")]
    private static PyValue SetState(PyContext context, PyTwister self, PyValue state)
    {
        if (state.Ref is not PyTuple tuple)
            return context.Raise(Errors.TypeError("state vector must be a tuple"));
        if (tuple.Count != self.Generator.Words.Length + 1)
            return context.Raise(Errors.ValueError("state vector is the wrong size"));
        var words = new uint[tuple.Count - 1];
        for (int i = 0; i < words.Length; i++)
        {
            if (!PyInts.Is(PyDerived.Unwrap(tuple.Items[i])))
                return context.Raise(Errors.TypeError("an integer is required"));
            BigInteger word = NativeBinder.BigInteger(context, tuple.Items[i]);
            if (word.Sign < 0)
                return context.Raise(Errors.OverflowError("can't convert negative value to unsigned int"));
            if (word > ulong.MaxValue)
                return context.Raise(Errors.OverflowError("Python int too large to convert to C unsigned long"));
            words[i] = (uint)(ulong)(word & uint.MaxValue);
        }

        long index = NativeBinder.Int64(context, tuple.Items[^1]);
        if (index < 0 || index > words.Length)
            return context.Raise(Errors.ValueError("invalid state"));
        self.Restore(words, (int)index);
        return PyValue.None;
    }

    /// <summary>What is drawn once there is a seed.</summary>
    public static PyValue Drawn(PyContext context, MersenneTwister generator, Draw draw, PyValue argument) => draw switch
    {
        Draw.Float => PyValue.Float(generator.NextDouble()),
        Draw.Bits => Bits(context, generator, argument.Bits),
        Draw.Below => BelowOf(context, generator, argument),
        _ => StateOf(context, generator),
    };

    /// <summary>Bytes as words, the least significant first; at least one.</summary>
    public static uint[] Words(byte[] bytes)
    {
        var words = new uint[System.Math.Max(1, (bytes.Length + 3) / 4)];
        Buffer.BlockCopy(bytes, 0, words, 0, bytes.Length);
        return words;
    }

    private static PyValue BelowOf(PyContext context, MersenneTwister generator, PyValue n)
    {
        if (n.IsInt && n.Bits > 0)
        {
            int bits = 64 - BitOperations.LeadingZeroCount((ulong)n.Bits);
            ulong drawn = SmallBits(generator, bits);
            while (drawn >= (ulong)n.Bits)
                drawn = SmallBits(generator, bits);
            return PyValue.Int((long)drawn);
        }

        BigInteger limit = NativeBinder.BigInteger(context, n);
        if (limit.Sign <= 0)
            return PyValue.Int(0);
        PyValue candidate;
        do
            candidate = Bits(context, generator, (long)limit.GetBitLength());
        while (NativeBinder.BigInteger(context, candidate) >= limit);
        return candidate;
    }

    private static PyTuple StateOf(PyContext context, MersenneTwister generator)
    {
        ReadOnlySpan<uint> words = generator.Words;
        context.Meter.ChargeValues(words.Length);
        var values = new PyValue[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
            values[i] = PyValue.Int(words[i]);
        values[^1] = PyValue.Int(generator.Index);
        return new PyTuple(values);
    }

    private static ulong SmallBits(MersenneTwister generator, int bits)
    {
        if (bits <= 32)
            return generator.Next() >> (32 - bits);
        ulong low = generator.Next();
        return low | ((ulong)(generator.Next() >> (64 - bits)) << 32);
    }

    private static PyValue Bits(PyContext context, MersenneTwister generator, long bits)
    {
        if (bits == 0)
            return PyValue.Int(0);
        if (bits < 64)
            return PyValue.Int((long)SmallBits(generator, (int)bits));
        long words = ((bits - 1) / 32) + 1;
        context.Meter.ChargeBytes(words * 8);
        context.Meter.ChargeWork(words / 4);
        if (words > Array.MaxLength / 4)
            return context.Raise(Errors.MemoryError());
        var bytes = new byte[words * 4];
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < words; i++)
        {
            loop.At(i);
            uint word = generator.Next();
            if (i == words - 1 && bits % 32 != 0)
                word >>= (int)(32 - (bits % 32));
            BitConverter.TryWriteBytes(bytes.AsSpan(i * 4), word);
        }

        LinearWork.Foresee(context.Meter, bits, 2);
        return PyBigInt.From(new BigInteger(bytes, isUnsigned: true));
    }
}
