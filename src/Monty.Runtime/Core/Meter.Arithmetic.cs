namespace Monty.Runtime.Core;

internal sealed partial class Meter
{
    /// <summary>The least that a charged operation of long arithmetic takes, in ticks: 30 ns.</summary>
    private const double ArithmeticTicks = 0.3;

    /// <summary>
    /// Charges arithmetic on long ints, which nothing can interrupt: it does not begin where the time that is left cannot
    /// be enough for it.
    /// </summary>
    /// <exception cref="ResourceLimitException">Over budget, out of time or cancelled.</exception>
    public void ChargeArithmetic(double operations)
    {
        ChargeWork((long)Math.Min(operations, long.MaxValue / 4));
        if (operations < Interval)
            return;
        double ticks = operations * ArithmeticTicks;
        long used = TimeUsed.Ticks;
        if (ticks > Limits.Time.Ticks - used)
            throw new ResourceLimitException(nameof(MeterLimits.Time), Limits.Time.Ticks, used + (long)Math.Min(ticks, long.MaxValue / 2));
    }
}
