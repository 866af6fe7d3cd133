using Monty.Runtime.Core;

namespace Monty;

/// <summary>What one run may use. Every limit is finite unless it is lifted by name.</summary>
/// <remarks>
/// No Python code can catch a limit: it ends the run with a <see cref="MontyLimitException"/>. The exception is
/// <see cref="Depth"/>, which raises Python's own RecursionError.
/// A limit that is not positive is an <see cref="ArgumentOutOfRangeException"/> where it is set.
/// <code>var limits = ResourceLimits.Default with { Operations = ResourceLimits.Unlimited };</code>
/// </remarks>
public sealed record ResourceLimits
{
    /// <summary>Lifts a limit that is a number.</summary>
    public const long Unlimited = long.MaxValue;

    /// <summary>Lifts the limit of time.</summary>
    public static readonly TimeSpan UnlimitedTime = TimeSpan.MaxValue;

    /// <summary>Lifts <see cref="Depth"/>: deep calls are moved to the heap, so that memory is what limits them.</summary>
    public const int UnlimitedDepth = int.MaxValue;

    private readonly long _operations = 1_000_000_000;
    private readonly TimeSpan _time = TimeSpan.FromSeconds(30);
    private readonly long _memory = 256L << 20;
    private readonly int _depth = 1000;
    private readonly long _output = 10L << 20;
    private readonly long _hostCalls = 10_000;
    private readonly long _resultSize = 64L << 20;
    private readonly long _snapshotSize = 256L << 20;
    private readonly long _sourceSize = 1L << 20;
    private MeterLimits? _meter;

    /// <summary>The limits of a run that was given none.</summary>
    public static ResourceLimits Default { get; } = new();

    /// <summary>Function calls, loop iterations, and the work of builtins in proportion. 1,000,000,000 unless set; deterministic.</summary>
    public long Operations
    {
        get => _operations;
        init => _operations = Positive(value, nameof(Operations));
    }

    /// <summary>Time of execution, the time that the host takes for answers not counted. 30 seconds unless set.</summary>
    public TimeSpan Time
    {
        get => _time;
        init => _time = value == Timeout.InfiniteTimeSpan ? UnlimitedTime : Positive(value);
    }

    /// <summary>Bytes that the script keeps alive. 256 MiB unless set.</summary>
    public long Memory
    {
        get => _memory;
        init => _memory = Positive(value, nameof(Memory));
    }

    /// <summary>Nested Python calls, after which RecursionError is raised. 1000 unless set.</summary>
    public int Depth
    {
        get => _depth;
        init => _depth = value > 0 ? value : throw OutOfRange(nameof(Depth), value, nameof(UnlimitedDepth));
    }

    /// <summary>UTF-16 units that the script prints. 10 Mi unless set.</summary>
    public long Output
    {
        get => _output;
        init => _output = Positive(value, nameof(Output));
    }

    /// <summary>Calls of host functions. 10,000 unless set; 0 lets the script make none.</summary>
    public long HostCalls
    {
        get => _hostCalls;
        init => _hostCalls = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(HostCalls), value, "the limit must not be negative; 0 lets the script call nothing");
    }

    /// <summary>
    /// Bytes that the copy of a value takes that goes to the host: the program's result or an argument of a call. 64 MiB unless set.
    /// </summary>
    public long ResultSize
    {
        get => _resultSize;
        init => _resultSize = Positive(value, nameof(ResultSize));
    }

    /// <summary>Bytes of a snapshot, written or loaded. 256 MiB unless set. A run that is too large to be dumped can go on.</summary>
    public long SnapshotSize
    {
        get => _snapshotSize;
        init => _snapshotSize = Positive(value, nameof(SnapshotSize));
    }

    /// <summary>
    /// UTF-16 units of a source text: of a program (see <c>CompileOptions.Limits</c>), of a session's feed, and of what a script gives to
    /// <c>exec</c>, <c>eval</c> and <c>compile</c>. 1 Mi unless set. Longer ones are refused before they are parsed.
    /// </summary>
    public long SourceSize
    {
        get => _sourceSize;
        init => _sourceSize = Positive(value, nameof(SourceSize));
    }

    /// <inheritdoc/>
    public bool Equals(ResourceLimits? other)
        => other is not null
            && ForMeter() == other.ForMeter()
            && _snapshotSize == other._snapshotSize;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ForMeter(), _snapshotSize);

    /// <summary>The limits as the meter counts them; made once.</summary>
    internal MeterLimits ForMeter()
    {
        // A copy made by "with" starts with the original's, so that one has to be compared.
        MeterLimits? meter = _meter;
        if (meter is null || meter.Operations != _operations || meter.Time != _time || meter.Memory != _memory
            || meter.Depth != _depth || meter.Output != _output || meter.HostCalls != _hostCalls || meter.ResultSize != _resultSize
            || meter.SourceSize != _sourceSize)
        {
            _meter = meter = new MeterLimits(_operations, _time, _memory, _depth, _output, _hostCalls, _resultSize, _sourceSize);
        }

        return meter;
    }

    /// <exception cref="MontyLimitException">A snapshot of so many bytes is too large.</exception>
    internal void RequireSnapshotSize(long bytes)
    {
        if (bytes > SnapshotSize)
            throw new MontyLimitException(new ResourceLimitException(nameof(SnapshotSize), SnapshotSize, bytes), default);
    }

    /// <exception cref="MontyLimitException">The source is too long.</exception>
    internal void RequireSourceSize(string source)
    {
        if (source.Length > SourceSize)
            throw new MontyLimitException(new ResourceLimitException(nameof(SourceSize), SourceSize, source.Length), default);
    }

    private static long Positive(long value, string name) => value > 0 ? value : throw OutOfRange(name, value);

    private static TimeSpan Positive(TimeSpan value)
        => value > TimeSpan.Zero ? value : throw OutOfRange(nameof(Time), value, nameof(UnlimitedTime));

    private static ArgumentOutOfRangeException OutOfRange(string name, object value, string lifted = nameof(Unlimited))
        => new(name, value, $"a limit must be positive; lift it with {nameof(ResourceLimits)}.{lifted}");
}
