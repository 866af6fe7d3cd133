using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>print</c>.</summary>
internal static partial class OutputBuiltins
{
    [PyFunction("print(*args, sep=None, end=None, file=None, flush=False)")]
    private static PyValue Print(
        PyContext context, ReadOnlySpan<PyValue> values, PyValue separator, PyValue end, PyValue file, bool flush)
    {
        if (!TryText(context, "sep", separator, " ", out string between) || !TryText(context, "end", end, "\n", out string after))
            return PyValue.Signal;
        if (file.IsNone && !StandardOutput.TryFind(context, ref file))
            return context.State == RunState.Raising ? PyValue.Signal : PyValue.None;
        return PrintFrame.Print(context, values, between, after, file, flush);
    }

    private static bool TryText(PyContext context, string name, PyValue value, string standard, out string text)
    {
        text = standard;
        if (value.IsNone)
            return true;
        if (PyStr.Of(value) is { } given)
        {
            text = given.Text;
            return true;
        }

        context.Raise(Errors.TypeError($"{name} must be None or a string, not {value.Type.Name}"));
        return false;
    }
}
