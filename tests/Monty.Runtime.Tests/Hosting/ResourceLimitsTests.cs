using Xunit;

namespace Monty.Runtime.Tests.Hosting;

public class ResourceLimitsTests
{
    [Fact]
    public void Every_limit_is_finite_unless_lifted()
    {
        ResourceLimits limits = ResourceLimits.Default;
        Assert.Equal(1_000_000_000, limits.Operations);
        Assert.Equal(TimeSpan.FromSeconds(30), limits.Time);
        Assert.Equal(256L << 20, limits.Memory);
        Assert.Equal(1000, limits.Depth);
        Assert.Equal(10L << 20, limits.Output);
        Assert.Equal(10_000, limits.HostCalls);
        ResourceLimits lifted = limits with { Operations = ResourceLimits.Unlimited, Time = Timeout.InfiniteTimeSpan };
        Assert.Equal(long.MaxValue, lifted.Operations);
        Assert.Equal(ResourceLimits.UnlimitedTime, lifted.Time);
        Assert.NotEqual(limits, lifted);
        Assert.Equal(limits, lifted with { Operations = limits.Operations, Time = limits.Time });
    }

    [Fact]
    public void Limits_must_be_positive()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ResourceLimits.Default with { Operations = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ResourceLimits.Default with { Memory = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ResourceLimits.Default with { Time = TimeSpan.Zero });
        Assert.Equal(0, (ResourceLimits.Default with { HostCalls = 0 }).HostCalls);
    }

    [Fact]
    public void A_refused_limit_says_how_to_lift_it()
    {
        Assert.Contains("ResourceLimits.Unlimited ", Refusal(() => ResourceLimits.Default with { Operations = 0 }), StringComparison.Ordinal);
        Assert.Contains("ResourceLimits.UnlimitedTime ", Refusal(() => ResourceLimits.Default with { Time = TimeSpan.Zero }), StringComparison.Ordinal);
        Assert.Contains("ResourceLimits.UnlimitedDepth ", Refusal(() => ResourceLimits.Default with { Depth = 0 }), StringComparison.Ordinal);
        Assert.Contains("0 lets the script call nothing", Refusal(() => ResourceLimits.Default with { HostCalls = -1 }), StringComparison.Ordinal);

        static string Refusal(Func<object> set) => Assert.Throws<ArgumentOutOfRangeException>(set).Message;
    }

    [Fact]
    public void Copies_count_with_their_own_limits()
    {
        _ = ResourceLimits.Default.ForMeter();
        ResourceLimits small = ResourceLimits.Default with { Operations = 10 };
        Assert.Equal(10, small.ForMeter().Operations);
        Assert.Same(small.ForMeter(), small.ForMeter());
    }
}
