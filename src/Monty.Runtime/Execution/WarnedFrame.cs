using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Gives a warning about the line that is being executed, and then a result.</summary>
[HeapKind(643)]
internal sealed class WarnedFrame : NativeFrame
{
    private static readonly PyStr Warn = new("warn");

    private PyValue _text;
    private PyValue _category;
    private PyValue _result;

    internal WarnedFrame()
    {
    }

    private WarnedFrame(PyType category, string text, PyValue result)
    {
        _text = PyValue.Str(text);
        _category = category;
        _result = result;
    }

    /// <summary>The result, where nothing makes the warning an error. Where nothing can suspend, nobody can tell the line, and none is given.</summary>
    public static PyValue Give(PyContext context, PyType category, string text, PyValue result)
        => context.Pinned > 0 ? result : new WarnedFrame(category, text, result).Start(context);

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : _result;

    protected override PyValue Run(PyContext context)
    {
        PyValue given = LibraryCallFrame.Call(context, "warnings", Warn, _text, _category);
        return given.IsSignal ? Leave(context) : _result;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _text);
        transfer.Value(ref _category);
        transfer.Value(ref _result);
    }
}
