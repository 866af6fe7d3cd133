using System.Diagnostics;
using System.Text.Json;

namespace Monty.Fuzzing.Programs;

/// <summary>A CPython that runs one program after another (<c>interpreter.py</c>).</summary>
internal sealed class PythonInterpreter
{
    private readonly string _command;
    private Process _process;

    public PythonInterpreter(string command)
    {
        _command = command;
        _process = Start();
    }

    /// <summary>Whether it is the version whose words are ours.</summary>
    public bool IsSpecification { get; private set; }

    public override string ToString() => _command;

    /// <summary>What the program prints, and the traceback of what escapes it; null where it takes too long or dies.</summary>
    public string? Run(string source)
    {
        try
        {
            _process.StandardInput.WriteLine(JsonSerializer.Serialize(source));
            _process.StandardInput.Flush();
            if (_process.StandardOutput.ReadLine() is { } answer)
                return JsonSerializer.Deserialize<string>(answer)!;
        }
        catch (IOException)
        {
            // It ended by itself, after an answer: a thread of the program before, say.
        }

        _process = Start();
        return null;
    }

    private Process Start()
    {
        string script = Path.Combine(AppContext.BaseDirectory, "Programs", "interpreter.py");
        var start = new ProcessStartInfo(_command, [script]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        Process process = Process.Start(start)!;
        IsSpecification = process.StandardOutput.ReadLine() == "[3, 14]";
        return process;
    }
}
