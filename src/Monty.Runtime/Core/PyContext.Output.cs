namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>Where the standard output of the script goes; null throws it away.</summary>
    public OutputSink? Output;

    /// <summary>UTF-16 units written so far, by the run as a whole.</summary>
    public long OutputWritten;

    /// <summary>Writes to the standard output.</summary>
    /// <exception cref="ResourceLimitException">Over the output limit; nothing was written.</exception>
    public void Write(string text)
    {
        long written = OutputWritten + text.Length;
        if (written > Meter.Limits.Output)
            throw new ResourceLimitException(nameof(MeterLimits.Output), Meter.Limits.Output, written);
        Meter.ChargeWork(1 + (text.Length / 64));
        OutputWritten = written;
        Output?.Write(text);
    }
}
