using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>print</c> and <c>input</c>.</summary>
internal static partial class OutputBuiltins
{
    [PyFunction("print(*args, sep=None, end=None, file=None, flush=False)")]
    private static PyValue Print(
        PyContext context, ReadOnlySpan<PyValue> values, PyValue separator, PyValue end, PyValue file, bool flush)
    {
        if (!TryText(context, "sep", separator, " ", out string between) || !TryText(context, "end", end, "\n", out string after))
            return PyValue.Signal;
        if (file.IsNone && !StandardOutput.TryFind(context, out file))
            return context.State == RunState.Raising ? PyValue.Signal : PyValue.None;
        return PrintFrame.Print(context, values, 0, between, after, file, flush);
    }

    /// <summary>A script in the sandbox has no standard input: CPython's words for a closed one.</summary>
    [PyFunction("input(prompt='', /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Input(PyContext context, PyValue prompt)
        => context.Raise(Errors.RuntimeError("input(): lost sys.stdin"));

    private static bool TryText(PyContext context, string name, PyValue value, string standard, out string text)
    {
        text = standard;
        if (value.IsNone)
            return true;
        if (value.Ref is PyStr given)
        {
            text = given.Text;
            return true;
        }

        context.Raise(Errors.TypeError($"{name} must be None or a string, not {value.Type.Name}"));
        return false;
    }
}

/// <summary><c>print</c>, waiting for the <c>str()</c> of a value. What comes before it is written already.</summary>
[HeapKind(156)]
internal sealed class PrintFrame : NativeFrame
{
    private static readonly PyStr WriteName = new("write");
    private static readonly PyStr FlushName = new("flush");

    private PyValue[] _values;
    private string? _separator;
    private string? _end;
    private PyValue _file;
    private bool _flush;

    internal PrintFrame()
    {
        _values = [];
    }

    private PrintFrame(PyValue[] values, string separator, string end, PyValue file, bool flush)
    {
        _values = values;
        _separator = separator;
        _end = end;
        _file = file;
        _flush = flush;
    }

    /// <summary>Writes the values from number <paramref name="index"/> on, then the end: None or a signal.</summary>
    public static PyValue Print(
        PyContext context, ReadOnlySpan<PyValue> values, int index, string separator, string end, PyValue file, bool flush)
    {
        for (; index < values.Length; index++)
        {
            if (index > 0 && !TryWrite(context, file, separator))
                return PyValue.Signal;
            PyValue text = Formatting.Str(context, values[index]);
            if (text.IsSignal)
            {
                if (context.State == RunState.Suspending)
                    context.Capture(new PrintFrame(values[(index + 1)..].ToArray(), separator, end, file, flush));
                return text;
            }

            if (!TryWrite(context, file, ((PyStr)text.Ref).Text))
                return PyValue.Signal;
        }

        if (!TryWrite(context, file, end) || (flush && !TryFlush(context, file)))
            return PyValue.Signal;
        return PyValue.None;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal || !TryWrite(context, _file, ((PyStr)value.Ref).Text))
            return PyValue.Signal;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        if (_values.Length > 0 && !TryWrite(context, _file, _separator!))
            return PyValue.Signal;
        return Print(context, _values, 0, _separator!, _end!, _file, _flush);
    }

    /// <summary>Writes to the standard output, or calls <c>file.write</c>, pinned; false while raising.</summary>
    private static bool TryWrite(PyContext context, PyValue file, string text)
    {
        if (file.Ref is PyTextStream stream)
        {
            stream.Write(context, text);
            return true;
        }

        context.Pinned++;
        PyValue method = Attributes.Get(context, file, WriteName);
        PyValue result = method.IsSignal ? method : method.Ref.Call1(context, method, PyValue.Str(text));
        context.Pinned--;
        return !result.IsSignal;
    }

    private static bool TryFlush(PyContext context, PyValue file)
    {
        if (file.Ref is PyTextStream)
            return true;
        context.Pinned++;
        PyValue method = Attributes.Get(context, file, FlushName);
        PyValue result = method.IsSignal ? method : method.Ref.Call0(context, method);
        context.Pinned--;
        return !result.IsSignal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Values(ref _values);
        transfer.Text(ref _separator);
        transfer.Text(ref _end);
        transfer.Require(_separator is not null && _end is not null, "a print without separators");
        transfer.Value(ref _file);
        transfer.Boolean(ref _flush);
    }
}
