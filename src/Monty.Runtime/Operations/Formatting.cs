using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>repr</c>, <c>str</c> and <c>format</c> as the builtins and f-strings use them.</summary>
internal static class Formatting
{
    /// <summary><c>str(v)</c>: a str or a signal.</summary>
    public static PyValue Str(PyContext context, PyValue value)
    {
        if (value.Ref is PyStr)
            return value;
        return context.HasStack() ? value.Ref.Str(context, value) : PyValue.Signal;
    }

    /// <summary><c>repr(v)</c>: a str or a signal.</summary>
    public static PyValue Repr(PyContext context, PyValue value)
        => context.HasStack() ? value.Ref.Repr(context, value) : PyValue.Signal;

    /// <summary><c>ascii(v)</c>: <c>repr(v)</c> with what is not ASCII escaped; a str or a signal.</summary>
    public static PyValue Ascii(PyContext context, PyValue value) => AsciiFrame.Escape(context, Repr(context, value));

    /// <summary><c>format(v, spec)</c>: a str or a signal.</summary>
    public static PyValue Format(PyContext context, PyValue value, PyStr spec) => value.Ref.Format(context, value, spec);

    /// <summary>The text of <c>repr(v)</c> for a container or message, with nothing suspending inside.</summary>
    /// <exception cref="RaisedException">The <c>__repr__</c> raised.</exception>
    public static string ReprText(PyContext context, PyValue value)
    {
        context.Pinned++;
        PyValue result = Repr(context, value);
        context.Pinned--;
        return result.IsSignal ? throw context.SignalException() : ((PyStr)result.Ref).Text;
    }

    /// <summary>The text of <c>str(v)</c>, with nothing suspending inside.</summary>
    /// <exception cref="RaisedException">The <c>__str__</c> raised.</exception>
    public static string StrText(PyContext context, PyValue value)
    {
        context.Pinned++;
        PyValue result = Str(context, value);
        context.Pinned--;
        return result.IsSignal ? throw context.SignalException() : ((PyStr)result.Ref).Text;
    }
}
