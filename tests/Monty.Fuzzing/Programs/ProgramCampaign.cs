using System.Text;
using System.Text.RegularExpressions;

namespace Monty.Fuzzing.Programs;

/// <summary>
/// Generated programs, run straight, in slices and reloaded at checkpoints, interpreted and some emitted, and by CPython where there is
/// one: all print the same, tracebacks too, and use as many operations. What fails is made as small as it can be.
/// </summary>
internal sealed partial class ProgramCampaign : Campaign
{
    /// <summary>About how often a program is dumped and loaded; one in sixteen more often.</summary>
    private const int Reloads = 12;
    private const int ManyReloads = 200;

    /// <summary>One program in so many is emitted as well: that takes ten times as long as interpreting it.</summary>
    private const int Emissions = 4;

    private static readonly ResourceLimits Limits = ResourceLimits.Default with { Operations = 100_000, Time = TimeSpan.FromHours(1), HostCalls = 1000 };

    private static readonly string Prelude = ReadPrelude();

    private readonly string _start;
    private readonly PythonInterpreter? _python;
    private readonly string? _folder;
    private readonly bool _shrinks;
    private readonly CompileCache _programs = new(capacity: 2);
    private long _operations;
    private long _limited;
    private long _escaped;
    private long _reloads;
    private long _unanswered;

    /// <param name="start">The rule of the grammar that programs are made from: <c>program</c>, or <c>hierarchy</c> for classes derived from builtins.</param>
    /// <param name="python">The command of a CPython to compare with, where there is one.</param>
    /// <param name="folder">Where programs and what they print are written, to be compared elsewhere; nowhere where null.</param>
    /// <param name="shrinks">Whether a program that fails is made small.</param>
    public ProgramCampaign(string start, string? python, string? folder = null, bool shrinks = true)
    {
        _start = start;
        _shrinks = shrinks;
        _python = python is null ? null : new PythonInterpreter(python);
        _folder = folder;
    }

    public override TimeSpan Patience => TimeSpan.FromMinutes(10);

    public override void Run(long round)
    {
        string source = new ProgramGenerator(RandomOf(round), _start).Generate();
        Subject = Prelude + source;
        if (Difference(source, round, isFirst: true) is not { } difference)
            return;
        if (!_shrinks)
            throw new FuzzFailure($"{difference}\n{source}");
        string small = Shrinker.Shrink(source, smaller => Difference(smaller, round) is not null);
        throw new FuzzFailure($"{Difference(small, round) ?? difference}\n{small}");
    }

    public override string ToString()
        => $"{_operations} operations, {_reloads} reloads, {_limited} programs passed a limit, {_escaped} ended with an exception{(_python is null ? "" : $", compared with {_python}, which did not answer {_unanswered}")}";

    private string? Difference(string source, long round, bool isFirst = false)
    {
        string program = Prelude + source;
        string straight = new ProgramRun(program, Limits, _programs).Straight(out long operations);
        if (isFirst)
            Count(straight, operations);
        foreach ((long slice, bool reloads) in new[] { ((operations / (round % 16 == 0 ? ManyReloads : Reloads)) + 1, true), (7L, false) })
        {
            string other = new ProgramRun(program, Limits, _programs).Sliced(slice, reloads, emits: round % Emissions == 0, ref _reloads, out long otherOperations);
            if (other != straight || (otherOperations != operations && !ProgramRun.IsLimited(straight)))
                return $"straight ({operations} operations):\n{straight}\nin slices of {slice}{(reloads ? ", reloaded" : "")} ({otherOperations} operations):\n{other}";
        }

        if (ProgramRun.IsLimited(straight))
            return null;
        if (_folder is not null && isFirst)
            Write(round, program, straight);
        if (_python is null)
            return null;
        if (_python.Run(program) is not { } answer)
        {
            _unanswered++;
            return null;
        }

        string expected = Comparable(answer);
        return expected == Comparable(straight) ? null : $"CPython:\n{expected}\nMonty:\n{straight}";
    }

    private void Count(string output, long operations)
    {
        _operations += operations;
        if (ProgramRun.IsLimited(output))
            _limited++;
        else if (output.Contains("\nTraceback ", StringComparison.Ordinal))
            _escaped++;
    }

    private void Write(long round, string program, string output)
    {
        File.WriteAllText(Path.Combine(_folder!, $"{round}.py"), program);
        File.WriteAllText(Path.Combine(_folder!, $"{round}.out"), output);
    }

    /// <summary>Without addresses and without frames of the library, which is not the same; and without the words of errors where they are those of another version.</summary>
    private string Comparable(string output)
    {
        output = LibraryFrame().Replace(Address().Replace(output, "0x"), "");
        return _python!.IsSpecification ? output : ErrorLine().Replace(output, "$1");
    }

    private static string ReadPrelude()
    {
        using var reader = new StreamReader(typeof(ProgramCampaign).Assembly.GetManifestResourceStream("Monty.Fuzzing.Programs.prelude.py")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"0x[0-9a-f]{4,}")]
    private static partial Regex Address();

    [GeneratedRegex(@"^([ |+]*)  File ""[/<](?!string).*\n(?:\1    .*\n)*", RegexOptions.Multiline)]
    private static partial Regex LibraryFrame();

    [GeneratedRegex(@"^([ |+-]*\w+(?:Error|Exception|Iteration|Warning|Group))\b.*$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
