using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// Foresees what <see cref="BigInteger"/> does in one piece and in proportion to a length. The rates hold for memory that is new to the
/// process, which is most of the work.
/// </summary>
internal static class LinearWork
{
    /// <summary>Half a millisecond: shorter ints are added up, shifted and so on between any two looks at the clock.</summary>
    private const long Short = 1L << 20;

    /// <summary>A comparison, a search for bits, or a copy as bytes: nanoseconds for each byte.</summary>
    private const int Reading = 1;

    /// <summary>A sum or difference.</summary>
    private const int Adding = 2;

    private const int Shifting = 3;

    /// <summary>What is done in two's complement, which takes copies of both operands.</summary>
    private const int Exchanging = 4;

    /// <exception cref="ResourceLimitException">It would end too late.</exception>
    public static void Read(Meter meter, BigInteger a) => Foresee(meter, a.GetBitLength(), Reading);

    /// <inheritdoc cref="Read"/>
    public static void Add(Meter meter, BigInteger a) => Foresee(meter, a.GetBitLength(), Adding);

    /// <inheritdoc cref="Read"/>
    public static void Shift(Meter meter, long bits) => Foresee(meter, bits, Shifting);

    /// <inheritdoc cref="Read"/>
    public static void Exchange(Meter meter, long bits) => Foresee(meter, bits, Exchanging);

    /// <summary>Charges the memory of a result of so many bits, and of the array of the pool in which it is computed.</summary>
    /// <exception cref="ResourceLimitException">There is no room for it.</exception>
    public static void Room(Meter meter, long bits)
    {
        if (bits >= Short)
            meter.ChargeBytes((bits / 8) + (long)BitOperations.RoundUpToPowerOf2((ulong)bits / 8));
    }

    /// <inheritdoc cref="Read"/>
    public static void Foresee(Meter meter, long bits, int nanosecondsPerByte)
    {
        if (bits >= Short)
            meter.ForeseeNow(bits / 8 * nanosecondsPerByte);
    }
}
