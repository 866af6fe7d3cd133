using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>print</c>, one <c>str()</c> or <c>write()</c> after the other. What comes before is written already.</summary>
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
    private int _index;
    private int _step;

    /// <summary>The text of the value at hand.</summary>
    private PyValue _text;

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

    /// <summary>What comes next.</summary>
    private enum Step
    {
        Separator,
        Text,
        Write,
        End,
        Flush,
        Done,
    }

    private Step Next
    {
        get => (Step)_step;
        set => _step = (int)value;
    }

    /// <summary>Writes the values and the end to a file, or to standard output where that is None: None or a signal.</summary>
    public static PyValue Print(
        PyContext context, ReadOnlySpan<PyValue> values, string separator, string end, PyValue file, bool flush)
    {
        if (!file.IsNone)
            return new PrintFrame(values.ToArray(), separator, end, file, flush).Start(context);
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
                context.WriteOutput(separator);
            PyValue text = Formatting.Str(context, values[i]);
            if (text.IsSignal)
            {
                if (context.State == RunState.Suspending)
                    context.Capture(new PrintFrame(values.ToArray(), separator, end, file, flush) { _index = i, Next = Step.Write });
                return text;
            }

            context.WriteOutput(((PyStr)text.Ref).Text);
        }

        context.WriteOutput(end);
        return PyValue.None;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (Next == Step.Write)
            _text = value;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (Next != Step.Done)
        {
            PyValue done = TakeStep(context);
            if (done.IsSignal)
                return Leave(context);
        }

        return PyValue.None;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Values(ref _values);
        transfer.Text(ref _separator);
        transfer.Text(ref _end);
        transfer.Require(_separator is not null && _end is not null, "a print without separators");
        transfer.OptionalValue(ref _file);
        transfer.Boolean(ref _flush);
        transfer.Int32(ref _index);
        transfer.Int32(ref _step);
        transfer.OptionalValue(ref _text);
        transfer.Require((uint)_index <= (uint)_values.Length && _step is >= 0 and <= (int)Step.Done, "a print out of range");
        transfer.Require(_index < _values.Length || Next is Step.Separator or >= Step.End, "a print of no value");
    }

    /// <summary>Notes the step after this one, then does this one.</summary>
    private PyValue TakeStep(PyContext context)
    {
        switch (Next)
        {
            case Step.Separator:
                Next = _index == _values.Length ? Step.End : Step.Text;
                return _index > 0 && _index < _values.Length ? Write(context, PyValue.Str(_separator!)) : PyValue.None;
            case Step.Text:
                Next = Step.Write;
                return _text = Formatting.Str(context, _values[_index]);
            case Step.Write:
                Next = Step.Separator;
                _index++;
                return Write(context, _text);
            case Step.End:
                Next = Step.Flush;
                return Write(context, PyValue.Str(_end!));
            default:
                Next = Step.Done;
                return _flush && !_file.IsNone ? Call(context, FlushName, []) : PyValue.None;
        }
    }

    private PyValue Write(PyContext context, PyValue text)
    {
        if (!_file.IsNone)
            return Call(context, WriteName, [text]);
        context.WriteOutput(((PyStr)text.Ref).Text);
        return PyValue.None;
    }

    private PyValue Call(PyContext context, PyStr method, ReadOnlySpan<PyValue> arguments)
    {
        AttributeSite site = default;
        return Attributes.CallMethod(context, _file, method, ref site, arguments, null);
    }
}
