namespace Monty.Fuzzing;

/// <summary>Rounds of one kind of fuzzing. A round is determined by its number, so that one that fails can be run again alone.</summary>
internal abstract class Campaign
{
    /// <summary>How long a round may take; one that takes longer hangs.</summary>
    public virtual TimeSpan Patience => TimeSpan.FromSeconds(20);

    /// <summary>What the round that runs now works on, as text to be reported; read by another thread where it hangs.</summary>
    public string Subject { get; protected set; } = "";

    /// <summary>Runs a round.</summary>
    /// <exception cref="FuzzFailure">It found a fault.</exception>
    public abstract void Run(long round);

    /// <summary>Numbers for a round.</summary>
    protected static Random RandomOf(long round) => new(unchecked((int)(((ulong)round * 0x9E3779B97F4A7C15UL) >> 33)));
}

/// <summary>A fault that fuzzing found.</summary>
internal sealed class FuzzFailure(string message, Exception? cause = null) : Exception(message, cause);
