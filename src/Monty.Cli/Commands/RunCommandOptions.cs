using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Monty.Cli.Running;

namespace Monty.Cli.Commands;

/// <summary>The options of <c>monty run</c>.</summary>
internal sealed class RunCommandOptions
{
    private readonly Option<string?> _functions = new("--functions", "-f")
    {
        Description = "A Python file whose functions the script may call. It is run by python3, outside of the sandbox.",
        HelpName = "FILE.py",
    };

    private readonly Option<string[]> _inputs = new("--input", "-i")
    {
        Description = "A global variable of the script.",
        HelpName = "NAME=JSON",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<double> _timeout = new("--timeout", "-t")
    {
        Description = "The time that the script may take.",
        HelpName = "SECONDS",
        CustomParser = PositiveNumber.Parse<double>,
        DefaultValueFactory = _ => ScriptSettings.DefaultTimeout.TotalSeconds,
    };

    private readonly Option<long?> _operations = new("--max-operations")
    {
        Description = "How many function calls and loop iterations the script may do. No limit unless given.",
        HelpName = "N",
        CustomParser = result => PositiveNumber.Parse<long>(result),
    };

    private readonly Option<string> _memory = new("--max-memory")
    {
        Description = "The memory that the script may keep: bytes, or a number with KB, MB or GB (of 1024).",
        HelpName = "SIZE",
        DefaultValueFactory = _ => "1GB",
    };

    private readonly Option<int> _depth = new("--max-depth")
    {
        Description = "How deep the script's calls may nest.",
        HelpName = "N",
        CustomParser = PositiveNumber.Parse<int>,
        DefaultValueFactory = _ => ScriptSettings.DefaultDepth,
    };

    private readonly Option<long?> _reload = new("--reload-every")
    {
        Description = "Every N operations, and at each call of a function: suspend, dump to bytes, load, resume.",
        HelpName = "N",
        CustomParser = result => PositiveNumber.Parse<long>(result),
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object with all that came of the run." };

    public void AddTo(Command command)
    {
        command.Options.Add(_functions);
        command.Options.Add(_inputs);
        command.Options.Add(_timeout);
        command.Options.Add(_operations);
        command.Options.Add(_memory);
        command.Options.Add(_depth);
        command.Options.Add(Json);
        command.Options.Add(_reload);
    }

    /// <exception cref="UsageException">An option's value is malformed.</exception>
    public ScriptSettings Read(ParseResult parsed) => new()
    {
        Functions = parsed.GetValue(_functions),
        Inputs = ReadInputs(parsed.GetValue(_inputs) ?? []),
        Timeout = ScriptSettings.Seconds(parsed.GetValue(_timeout)),
        Operations = parsed.GetValue(_operations) ?? ResourceLimits.Unlimited,
        Memory = ReadSize(parsed.GetValue(_memory)!),
        Depth = parsed.GetValue(_depth),
        Output = parsed.GetValue(Json) ? ScriptSettings.DefaultKeptOutput : ResourceLimits.Unlimited,
        ReloadEvery = parsed.GetValue(_reload),
    };

    private static Dictionary<string, MontyValue> ReadInputs(string[] inputs)
    {
        var values = new Dictionary<string, MontyValue>(StringComparer.Ordinal);
        foreach (string input in inputs)
        {
            int equals = input.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new UsageException($"--input takes NAME=JSON, not '{input}'");
            string name = input[..equals];
            try
            {
                if (!values.TryAdd(name, MontyValue.FromJson(input[(equals + 1)..])))
                    throw new UsageException($"the input '{name}' is given twice");
            }
            catch (JsonException problem)
            {
                throw new UsageException($"the input '{name}' is not JSON: {problem.Message}");
            }
        }

        return values;
    }

    private static long ReadSize(string text)
    {
        string number = text.TrimEnd('b', 'B', 'i');
        int shift = number.Length == 0 ? 0 : char.ToUpperInvariant(number[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        if (shift > 0)
            number = number[..^1];
        if (double.TryParse(number.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double size)
            && size * (1L << shift) is >= 1 and < long.MaxValue)
        {
            return (long)(size * (1L << shift));
        }

        throw new UsageException($"--max-memory takes a size such as 64MB, not '{text}'");
    }
}
