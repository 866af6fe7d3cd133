using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>dict.fromkeys</c>.</summary>
[HeapKind(88)]
internal sealed class FromKeysFrame : IterationFrame
{
    private PyDict? _target;
    private PyValue _value;

    internal FromKeysFrame()
    {
    }

    public FromKeysFrame(PyDict target, PyValue value)
    {
        _target = target;
        _value = value;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => _target!.Set(context, item, _value) ? Continue : PyValue.Signal;

    protected override PyValue Finish(PyContext context) => _target!;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "a frame without its dict");
        transfer.Value(ref _value);
    }
}

/// <summary>Stores the keyword arguments of <c>dict()</c> or <c>update()</c> when the positional one is done.</summary>
[HeapKind(89)]
internal sealed class KeywordsLaterFrame : NativeFrame
{
    private PyDict? _target;
    private PyDict? _keywords;
    private PyValue _result;

    internal KeywordsLaterFrame()
    {
    }

    public KeywordsLaterFrame(PyDict target, PyDict keywords, PyValue result)
    {
        _target = target;
        _keywords = keywords;
        _result = result;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : Run(context);

    protected override PyValue Run(PyContext context)
        => DictMerging.TryMerge(context, _target!, _keywords!) ? _result : PyValue.Signal;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Object(ref _keywords);
        transfer.Require(_target is not null && _keywords is not null, "a frame without its dicts");
        transfer.Value(ref _result);
    }
}
