using System.Globalization;
using Monty.Fuzzing.Programs;

namespace Monty.Fuzzing.Callbacks;

/// <summary>
/// Operations on containers that callbacks change meanwhile (<c>operations.py</c>), run straight and reloaded at each checkpoint or at some:
/// they end alike and use as many operations.
/// </summary>
internal sealed class CallbackCampaign : Campaign
{
    private static readonly ResourceLimits Limits = ResourceLimits.Default with { Operations = 20_000_000, Time = TimeSpan.FromHours(1) };

    private static readonly string Operations = ReadOperations();

    private readonly CompileCache _programs = new(capacity: 2);
    private long _reloads;
    private long _limited;

    public override TimeSpan Patience => TimeSpan.FromMinutes(10);

    public override void Run(long round)
    {
        string program = string.Create(CultureInfo.InvariantCulture, $"SEED = {round}\n{Operations}");
        Subject = program;
        string straight = new ProgramRun(program, Limits, _programs).Straight(out long operations);
        if (ProgramRun.IsLimited(straight))
        {
            _limited++;
            return;
        }

        long slice = 1 + (round % 4 * 3);
        string reloaded = new ProgramRun(program, Limits, _programs).Sliced(slice, reloads: true, emits: round % 8 == 0, ref _reloads, out long others);
        if (reloaded != straight || others != operations)
            throw new FuzzFailure($"straight ({operations} operations):\n{straight}\nreloaded every {slice} ({others} operations):\n{reloaded}");
    }

    public override string ToString() => $"{_reloads} reloads, {_limited} programs passed a limit";

    private static string ReadOperations()
    {
        using var reader = new StreamReader(typeof(CallbackCampaign).Assembly.GetManifestResourceStream("Monty.Fuzzing.Callbacks.operations.py")!);
        return reader.ReadToEnd();
    }
}
