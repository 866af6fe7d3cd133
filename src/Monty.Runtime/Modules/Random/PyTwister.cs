using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Random;

/// <summary>The generator inside of a <c>random.Random</c>.</summary>
[HeapKind(453)]
internal sealed class PyTwister : PyObject
{
    public MersenneTwister Generator { get; } = new();

    public override PyType Type => RandomTypes.Twister;

    internal override void Transfer(StateTransfer transfer) => Generator.Transfer(transfer);
}

/// <summary>The type object of the generator.</summary>
internal static class RandomTypes
{
    public static readonly PyType Twister = PyType.Builtin("Random", ObjectType.Type, TwisterMethods.Members, TwisterMethods.Constructor, "_random");
}

/// <summary>The module <c>_random</c>; the rest of <c>random</c> is in <c>random.py</c>.</summary>
[PyModule("_random")]
internal static partial class RandomModule
{
    [PyConstant("Twister")]
    private static readonly PyValue Twister = RandomTypes.Twister;

    /// <summary>What a str or bytes adds to itself as a seed.</summary>
    [PyFunction("sha512(data, /)")]
    private static PyBytes Digest(PyContext context, PyBytes data)
    {
        context.Meter.ChargeWork(data.Data.Length / 16);
        return new PyBytes(System.Security.Cryptography.SHA512.HashData(data.Data));
    }
}

/// <summary>The constructor and methods of the generator.</summary>
internal static partial class TwisterMethods
{
    [PyConstructor("Twister()")]
    private static PyTwister Make(PyType type)
    {
        var made = new PyTwister();
        made.Generator.Seed([0u]);
        return made;
    }

    /// <summary>Seeds by the magnitude of an int.</summary>
    [PyMethod("seed(a, /)")]
    private static void Seed(PyContext context, PyTwister self, BigInteger a)
    {
        byte[] bytes = BigInteger.Abs(a).ToByteArray(isUnsigned: true);
        context.Meter.ChargeWork(64 + (bytes.Length / 4));
        var words = new uint[System.Math.Max(1, (bytes.Length + 3) / 4)];
        Buffer.BlockCopy(bytes, 0, words, 0, bytes.Length);
        self.Generator.Seed(words);
    }

    [PyMethod("random()", Style = ArgumentStyle.Fixed)]
    private static double Random(PyTwister self) => self.Generator.NextDouble();

    [PyMethod("getrandbits(k, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue GetRandomBits(PyContext context, PyTwister self, long k)
    {
        if (k < 0)
            return context.Raise(Errors.ValueError("Cannot convert negative int"));
        return Bits(context, self.Generator, k);
    }

    /// <summary>An int in [0, n) without bias: numbers of as many bits are drawn until one is less.</summary>
    [PyMethod("below(n, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Below(PyContext context, PyTwister self, PyValue n)
    {
        if (n.IsInt && n.Bits > 0)
        {
            int bits = 64 - BitOperations.LeadingZeroCount((ulong)n.Bits);
            ulong drawn = SmallBits(self.Generator, bits);
            while (drawn >= (ulong)n.Bits)
                drawn = SmallBits(self.Generator, bits);
            return PyValue.Int((long)drawn);
        }

        BigInteger limit = NativeBinder.BigInteger(context, n);
        if (limit.Sign <= 0)
            return PyValue.Int(0);
        PyValue candidate;
        do
            candidate = Bits(context, self.Generator, (long)limit.GetBitLength());
        while (NativeBinder.BigInteger(context, candidate) >= limit);
        return candidate;
    }

    /// <summary>The words of the state and the index.</summary>
    [PyMethod("getstate()", Style = ArgumentStyle.Fixed)]
    private static PyTuple GetState(PyContext context, PyTwister self)
    {
        ReadOnlySpan<uint> words = self.Generator.Words;
        context.Meter.ChargeValues(words.Length);
        var values = new PyValue[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
            values[i] = PyValue.Int(words[i]);
        values[^1] = PyValue.Int(self.Generator.Index);
        return new PyTuple(values);
    }

    [PyMethod("setstate(state, /)")]
    private static PyValue SetState(PyContext context, PyTwister self, PyValue state)
    {
        if (state.Ref is not PyTuple tuple)
            return context.Raise(Errors.TypeError("state vector must be a tuple"));
        if (tuple.Count != self.Generator.Words.Length + 1)
            return context.Raise(Errors.ValueError("state vector is the wrong size"));
        var words = new uint[tuple.Count - 1];
        for (int i = 0; i < words.Length; i++)
            words[i] = unchecked((uint)NativeBinder.Int64(context, tuple.Items[i]));
        long index = NativeBinder.Int64(context, tuple.Items[^1]);
        if (index < 0 || index > words.Length)
            return context.Raise(Errors.ValueError("invalid state"));
        self.Generator.Restore(words, (int)index);
        return PyValue.None;
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
        long words = (bits + 31) / 32;
        context.Meter.ChargeBytes(words * 8);
        context.Meter.ChargeWork(words / 4);
        if (words > Array.MaxLength / 4)
            return context.Raise(Errors.MemoryError());
        var bytes = new byte[words * 4];
        for (int i = 0; i < words; i++)
        {
            uint word = generator.Next();
            if (i == words - 1 && bits % 32 != 0)
                word >>= (int)(32 - (bits % 32));
            BitConverter.TryWriteBytes(bytes.AsSpan(i * 4), word);
        }

        return PyBigInt.From(new BigInteger(bytes, isUnsigned: true));
    }
}
