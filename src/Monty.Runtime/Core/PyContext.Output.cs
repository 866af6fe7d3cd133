using System.Text;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    private StringBuilder? _standardOutput;
    private StringBuilder? _standardError;

    /// <summary>What was written to standard output so far, where the host has it collected.</summary>
    public string StandardOutput => _standardOutput?.ToString() ?? "";

    /// <summary>What was written to standard error so far, where the host has it collected.</summary>
    public string StandardError => _standardError?.ToString() ?? "";

    /// <summary>Whether output is kept for the end of the run, beside being shown to the host as it comes.</summary>
    public bool CollectsOutput { get; set; } = true;

    /// <summary>Writes to standard output: what <c>print</c> calls once, with its whole text.</summary>
    /// <exception cref="ResourceLimitException">The output or memory limit is passed; nothing was written.</exception>
    /// <exception cref="RaisedException">The host's callback failed, or there is a lone surrogate, which is no UTF-8.</exception>
    public void WriteOutput(string text)
    {
        if (HasSurrogate(text))
            CodecErrors.RequireUtf8(new PyStr(text));
        Write(text, ref _standardOutput, isError: false);
    }

    /// <summary>Writes to standard error, lone surrogates as escapes; the same limits hold.</summary>
    /// <exception cref="ResourceLimitException">The output or memory limit is passed; nothing was written.</exception>
    /// <exception cref="RaisedException">The host's callback failed.</exception>
    public void WriteError(string text)
        => Write(HasSurrogate(text) ? CodecErrors.EscapeSurrogates(text) : text, ref _standardError, isError: true);

    private static bool HasSurrogate(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;

    /// <summary>Restores what a snapshot holds.</summary>
    public void RestoreOutput(string output, string error)
    {
        _standardOutput = output.Length == 0 ? null : new StringBuilder(output);
        _standardError = error.Length == 0 ? null : new StringBuilder(error);
    }

    private void Write(string text, ref StringBuilder? collected, bool isError)
    {
        Meter.ChargeOutput(text.Length);
        if (CollectsOutput)
        {
            Meter.ChargeText(text.Length);
            (collected ??= new StringBuilder()).Append(text);
        }

        Host.Write(this, text, isError);
    }
}
