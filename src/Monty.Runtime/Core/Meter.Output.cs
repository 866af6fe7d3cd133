namespace Monty.Runtime.Core;

internal sealed partial class Meter
{
    /// <summary>UTF-16 units printed so far.</summary>
    public long OutputUsed { get; set; }

    /// <summary>Charges text that the script prints.</summary>
    /// <exception cref="ResourceLimitException">Over budget; nothing was charged.</exception>
    public void ChargeOutput(int units)
    {
        if (units > Limits.Output - OutputUsed)
            throw new ResourceLimitException(nameof(MeterLimits.Output), Limits.Output, OutputUsed + units);
        OutputUsed += units;
        ChargeWork(units / 64);
    }
}
