using System.Text;

namespace Monty.Cli.Running;

/// <summary>Where a script's output goes: to the process's own streams, or into text for the answer in JSON.</summary>
internal sealed class ScriptOutput : IDisposable
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder? _output;
    private readonly StringBuilder? _error;
    private readonly StreamWriter _stream = new(Console.OpenStandardOutput(), Encoding, bufferSize: 1 << 16);

    public ScriptOutput(bool collects)
    {
        if (!collects)
            return;
        _output = new StringBuilder();
        _error = new StringBuilder();
    }

    /// <summary>What the script printed; empty where it was shown instead.</summary>
    public string Output => _output?.ToString() ?? "";

    /// <summary>What the script wrote to standard error; empty where it was shown instead.</summary>
    public string Error => _error?.ToString() ?? "";

    public void Show(string text)
    {
        if (_output is not null)
        {
            _output.Append(text);
            return;
        }

        _stream.Write(text);
        if (!Console.IsOutputRedirected)
            _stream.Flush();
    }

    public void ShowError(string text)
    {
        if (_error is not null)
        {
            _error.Append(text);
            return;
        }

        _stream.Flush();
        using Stream stream = Console.OpenStandardError();
        stream.Write(Encoding.GetBytes(text));
    }

    /// <summary>Writes a line of the command itself.</summary>
    public void WriteLine(string line)
    {
        _stream.Write(line);
        _stream.Write('\n');
        _stream.Flush();
    }

    public void Dispose() => _stream.Dispose();
}
