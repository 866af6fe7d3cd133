using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Shows what the compiler warned of, as the filters of <c>warnings</c> say once a run has imported that.</summary>
internal static class SyntaxWarnings
{
    private static readonly PyStr Filter = new("_warn_of_syntax");
    private static readonly PyStr StandardError = new("stderr");
    private static readonly PyStr Write = new("write");

    /// <summary>Shows the warnings; false, while raising, where a filter makes one of them an error.</summary>
    /// <param name="context">The run.</param>
    /// <param name="warnings">The warnings, in order.</param>
    /// <param name="showsLines">Whether the source is at hand.</param>
    /// <exception cref="RaisedException">The host's callback failed.</exception>
    public static bool TryShow(PyContext context, IReadOnlyList<MontySyntaxWarning> warnings, bool showsLines)
    {
        if (warnings.Count == 0)
            return true;
        PyValue filter = default;
        bool isFiltered = context.Modules.Find("warnings") is { } module && module.Dict.TryGetStr(context, Filter, out filter);
        foreach (MontySyntaxWarning warning in warnings)
        {
            if (isFiltered ? !TryFilter(context, filter, warning, showsLines) : !TryWrite(context, warning.Text(showsLines)))
                return false;
        }

        return true;
    }

    /// <summary>Writes to <c>sys.stderr</c>, which may be an object of the script.</summary>
    private static bool TryWrite(PyContext context, string text)
    {
        if (context.Modules.Find("sys") is not { } sys || !sys.Dict.TryGetStr(context, StandardError, out PyValue stream)
            || ReferenceEquals(stream.Ref, PyTextStream.Error))
        {
            context.WriteError(text);
            return true;
        }

        if (stream.IsNone)
            return true;
        context.Pinned++;
        PyValue write = Attributes.Get(context, stream, Write);
        bool isWritten = !write.IsSignal && !write.Ref.Call1(context, write, PyValue.Str(text)).IsSignal;
        context.Pinned--;
        return isWritten;
    }

    /// <summary>Nothing suspends meanwhile: the compiler cannot wait.</summary>
    private static bool TryFilter(PyContext context, PyValue filter, MontySyntaxWarning warning, bool showsLines)
    {
        PyValue line = showsLines && warning.SourceLine is { } text ? PyValue.Str(text) : PyValue.None;
        PyValue[] arguments = [PyValue.Str(warning.Message), PyValue.Str(warning.FileName), PyValue.Int(warning.Line), line];
        context.Pinned++;
        PyValue isError = filter.Ref.Call(context, filter, arguments, null);
        context.Pinned--;
        if (isError.IsSignal)
            return false;
        if (isError.Bits == 0)
            return true;
        context.Raise(SyntaxErrorValue.OfText(warning.AsError()));
        return false;
    }
}
