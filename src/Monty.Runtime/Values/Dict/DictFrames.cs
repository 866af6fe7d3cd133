using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>dict.fromkeys</c>.</summary>
[HeapKind(88)]
internal sealed class FromKeysFrame : IterationFrame
{
    private PyValue _target;
    private PyValue _value;

    internal FromKeysFrame()
    {
    }

    /// <summary>Stores <paramref name="value"/> in a dict or what a class made, under each key.</summary>
    public FromKeysFrame(PyValue target, PyValue value)
    {
        _target = target;
        _value = value;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, _target.Ref.SetItem(context, _target, item, _value));

    protected override PyValue Accepted(PyContext context, PyValue value) => value.IsSignal ? value : Continue;

    protected override PyValue Finish(PyContext context) => _target;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.OptionalValue(ref _target);
        transfer.Require(_target.Ref is not null, "a frame without its dict");
        transfer.OptionalValue(ref _value);
    }
}

/// <summary><c>dict.fromkeys</c> of a derived class, whose instance is made first.</summary>
[HeapKind(469)]
internal sealed class FromKeysOfClassFrame : NativeFrame
{
    private PyType? _type;
    private PyValue _iterable;
    private PyValue _value;

    internal FromKeysOfClassFrame()
    {
    }

    public FromKeysOfClassFrame(PyType type, PyValue iterable, PyValue value)
    {
        _type = type;
        _iterable = iterable;
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : new FromKeysFrame(value, _value).StartOver(context, _iterable);

    protected override PyValue Run(PyContext context)
    {
        PyValue made = ((PyObject)_type!).Call0(context, _type);
        return made.IsSignal ? Leave(context) : Resume(context, made);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _type);
        transfer.Require(_type is not null, "a frame without its class");
        transfer.OptionalValue(ref _iterable);
        transfer.OptionalValue(ref _value);
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
        => DictMerging.Merge(context, _target!, _keywords!, _result);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Object(ref _keywords);
        transfer.Require(_target is not null && _keywords is not null, "a frame without its dicts");
        transfer.OptionalValue(ref _result);
    }
}
