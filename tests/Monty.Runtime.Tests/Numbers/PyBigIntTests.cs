using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Numbers;

public class PyBigIntTests
{
    [Fact]
    public void IntsThatFitAMachineWordAreImmediate()
    {
        Assert.True(PyBigInt.From(long.MaxValue).IsInt);
        Assert.True(PyBigInt.From(long.MinValue).IsInt);
        Assert.IsType<PyBigInt>(PyBigInt.From((BigInteger)long.MaxValue + 1).Ref);
        Assert.IsType<PyBigInt>(PyBigInt.From((BigInteger)long.MinValue - 1).Ref);
        Assert.Equal(42, PyBigInt.From(42).Bits);
    }
}
