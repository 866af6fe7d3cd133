using Monty.Runtime.Core;

namespace Monty.Runtime.Tests;

/// <summary>Makes contexts for tests that call the runtime directly.</summary>
internal static class TestRun
{
    /// <summary>A started run with the given memory; everything else is ample.</summary>
    public static PyContext Start(long memory = 1L << 30)
    {
        var limits = new MeterLimits(1L << 50, TimeSpan.FromHours(1), memory, 1000, long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue);
        var context = new PyContext(new Meter(limits, CancellationToken.None)) { DepthLimit = limits.Depth };
        context.Meter.Attach(context, operationsUsed: 0);
        context.Meter.Start();
        return context;
    }
}
