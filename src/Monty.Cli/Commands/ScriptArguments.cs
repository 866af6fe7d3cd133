using System.CommandLine;
using System.CommandLine.Parsing;

namespace Monty.Cli.Commands;

/// <summary>The argument FILE, <c>-</c>, or the option <c>-c CODE</c>: which script is meant.</summary>
internal sealed class ScriptArguments
{
    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "The script; - for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _code = new("-c") { Description = "The script itself.", HelpName = "CODE" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_code);
        command.Validators.Add(RequireOne);
    }

    /// <exception cref="UsageException">The file cannot be read.</exception>
    public SourceFile Read(ParseResult parsed)
    {
        if (parsed.GetValue(_code) is { } code)
            return new SourceFile("<string>", code);
        string path = parsed.GetValue(_file)!;
        return path == "-" ? SourceFile.ReadStandardInput() : SourceFile.Read(path);
    }

    private void RequireOne(CommandResult result)
    {
        // Values are not asked for: that throws where one is missing, for which there is an error already.
        bool hasFile = result.GetResult(_file) is { Tokens.Count: > 0 };
        bool hasCode = result.GetResult(_code) is not null;
        if (hasFile == hasCode)
            result.AddError(hasFile ? "give either FILE or -c CODE, not both" : "which script? Give FILE, - or -c CODE");
        else if (hasFile && result.GetResult(_file)!.Tokens[0].Value is ['-', _, ..] option)
            result.AddError($"there is no option '{option}' (a file of that name is './{option}')");
    }
}
