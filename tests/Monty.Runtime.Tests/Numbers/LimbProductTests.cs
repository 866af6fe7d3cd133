using System.Numerics;
using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Numbers;

public class LimbProductTests
{
    /// <summary>Lengths about the ones at which another method is taken, and limbs that carry far.</summary>
    private static Arbitrary<ulong[]> Limbs => Gen.Frequency((3, Gen.Choose(0, 100)), (1, Gen.Choose(100, 700)))
        .SelectMany(length => Gen.Elements(0UL, 1UL, ulong.MaxValue, ulong.MaxValue - 1, 1UL << 63, 0x0123_4567_89AB_CDEFUL).ArrayOf(length))
        .ToArbitrary();

    [Fact]
    public void Product_is_that_of_BigInteger() => Prop.ForAll(Limbs, Limbs, (a, b) =>
    {
        var product = new ulong[a.Length + b.Length];
        new LimbProduct(TestRun.Start().Meter).Multiply(a, b, product);
        return Value(product) == Value(a) * Value(b);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Square_is_that_of_BigInteger() => Prop.ForAll(Limbs, a =>
    {
        var product = new ulong[2 * a.Length];
        new LimbProduct(TestRun.Start().Meter).Multiply(a, a, product);
        return Value(product) == Value(a) * Value(a);
    }).QuickCheckThrowOnFailure();

    private static BigInteger Value(ulong[] limbs) => new(MemoryMarshal.AsBytes<ulong>(limbs), isUnsigned: true);
}
