namespace Monty.Runtime.Core;

internal sealed partial class Meter
{
    /// <summary>Charges arithmetic on long ints.</summary>
    /// <exception cref="ResourceLimitException">Over budget, out of time or cancelled.</exception>
    public void ChargeArithmetic(double operations) => ChargeWork((long)Math.Min(operations, long.MaxValue / 4));
}
