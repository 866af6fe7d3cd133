namespace Monty.Cli.Running;

/// <summary>How a script is run.</summary>
internal sealed record ScriptSettings
{
    public const int DefaultDepth = 1000;

    public const long DefaultMemory = 1L << 30;

    /// <summary>What a script may print, unless set, where that is kept for an answer in JSON.</summary>
    public const long DefaultKeptOutput = 16L << 20;

    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The Python file whose functions the script may call, or null.</summary>
    public string? Functions { get; init; }

    public Dictionary<string, MontyValue> Inputs { get; init; } = [];

    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    public long Operations { get; init; } = ResourceLimits.Unlimited;

    public long Memory { get; init; } = DefaultMemory;

    public int Depth { get; init; } = DefaultDepth;

    public long Output { get; init; } = ResourceLimits.Unlimited;

    /// <summary>The operations between two dumps; null where the run is not dumped.</summary>
    public long? ReloadEvery { get; init; }

    public ResourceLimits Limits => new()
    {
        Operations = Operations,
        Time = Timeout,
        Memory = Memory,
        Depth = Depth,
        Output = Output,
        HostCalls = ResourceLimits.Unlimited,
    };

    /// <summary>A number of seconds, which may be more than a <see cref="TimeSpan"/> holds.</summary>
    public static TimeSpan Seconds(double seconds)
        => seconds >= TimeSpan.MaxValue.TotalSeconds ? TimeSpan.MaxValue : TimeSpan.FromTicks(Math.Max(1, (long)(seconds * TimeSpan.TicksPerSecond)));
}
