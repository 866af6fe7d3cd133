using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Numbers;

/// <summary>What would be too large is refused before it is made.</summary>
public class BigIntMeteringTests
{
    private readonly PyContext _context = TestRun.Start(memory: 1 << 20);

    [Fact]
    public void Powers_are_refused_by_the_size_of_their_result()
        => Assert.Throws<ResourceLimitException>(() => FastArithmetic.Power(_context, PyValue.Int(10), PyValue.Int(100_000_000)));

    [Fact]
    public void Powers_of_powers_are_refused()
    {
        PyValue exponent = FastArithmetic.Power(_context, PyValue.Int(10), PyValue.Int(100));
        Assert.Throws<ResourceLimitException>(() => FastArithmetic.Power(_context, PyValue.Int(10), exponent));
    }

    [Fact]
    public void Shifts_are_refused_by_their_count()
        => Assert.Throws<ResourceLimitException>(
            () => FastArithmetic.LeftShift(_context, PyValue.Int(1), PyValue.Int(long.MaxValue)));

    [Fact]
    public void Wide_formats_are_refused()
        => Assert.Throws<ResourceLimitException>(
            () => Formatting.Format(_context, PyValue.Int(1), new PyStr("1000000000d")));

    [Fact]
    public void Long_precisions_are_refused()
        => Assert.Throws<ResourceLimitException>(
            () => Formatting.Format(_context, PyValue.Float(0.1), new PyStr(".1000000000f")));
}
