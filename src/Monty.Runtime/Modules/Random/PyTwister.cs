using System.Security.Cryptography;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Random;

/// <summary>A <c>_random.Random</c>, from which <c>random.Random</c> derives.</summary>
[HeapKind(453)]
internal sealed class PyTwister : PyObject
{
    private bool _isUnseeded = true;

    public MersenneTwister Generator { get; } = new();

    /// <summary>Whether the host is still to be asked for a seed: the first number that is drawn does.</summary>
    public bool IsUnseeded => _isUnseeded;

    public override PyType Type => RandomTypes.Twister;

    public void Seed(Meter meter, ReadOnlySpan<uint> words)
    {
        Generator.Seed(meter, words);
        _isUnseeded = false;
    }

    public void Restore(ReadOnlySpan<uint> words, int index)
    {
        Generator.Restore(words, index);
        _isUnseeded = false;
    }

    public void Forget() => _isUnseeded = true;

    internal override void Transfer(StateTransfer transfer)
    {
        Generator.Transfer(transfer);
        transfer.Boolean(ref _isUnseeded);
    }
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
    [PyConstant("Random")]
    private static readonly PyValue Twister = RandomTypes.Twister;

    /// <summary>What a str or bytes adds to itself as a seed.</summary>
    [PyFunction("sha512(data, /)")]
    private static PyBytes Digest(PyContext context, PyBytes data)
    {
        context.Meter.ChargeWork(data.Data.Length / 16);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        for (ReadOnlySpan<byte> rest = data.Data; rest.Length > 0; rest = rest[System.Math.Min(rest.Length, ClockedLoop.Steps)..])
        {
            hash.AppendData(rest[..System.Math.Min(rest.Length, ClockedLoop.Steps)]);
            context.Meter.LookAtClock();
        }

        return new PyBytes(hash.GetHashAndReset());
    }

    /// <summary>Bytes that the host says are random.</summary>
    [PyFunction("urandom(size, /)")]
    private static PyValue RandomBytes(PyContext context, PyValue size)
        => SystemCalls.Ask(context, SystemCalls.RandomBytes, [size], default);
}
