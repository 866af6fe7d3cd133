using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Goes through the keys of a mapping that is no dict and stores <c>mapping[key]</c> under each.</summary>
[HeapKind(78)]
internal sealed class DictFromMappingFrame : IterationFrame
{
    private PyDict? _target;
    private PyDict? _keywords;
    private PyValue _mapping;
    private PyValue _result;
    private PyValue _key;

    /// <summary>Whether the value is at hand and the dict looks its key up.</summary>
    private bool _isStoring;

    internal DictFromMappingFrame()
    {
    }

    /// <summary>Stores into <paramref name="target"/>, then gives <paramref name="result"/>.</summary>
    public DictFromMappingFrame(PyDict target, PyValue mapping, PyValue result)
    {
        _target = target;
        _mapping = mapping;
        _result = result;
        _key = PyValue.None;
    }

    /// <summary>Stores into <paramref name="keywords"/> as keyword arguments of a function, then gives None.</summary>
    public static DictFromMappingFrame ForKeywords(PyDict keywords, PyValue mapping, PyValue function)
        => new(new PyDict(), mapping, function) { _keywords = keywords };

    public PyValue Mapping => _mapping;

    /// <summary>Whether a key is looked up before the next one is asked for.</summary>
    public bool TakesKeysAsTheyCome => _target!.UpdatesAsMapping;

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        if (_keywords is not null && PyStr.Of(item) is { } name && (_target!.TryGetStr(context, name, out _) || _keywords.TryGetStr(context, name, out _)))
        {
            DictUpdating.RefuseSecond(context, _result, name.Text);
            return PyValue.Signal;
        }

        _key = item;
        PyValue value = _mapping.Ref.GetItem(context, _mapping, item);
        return value.IsSignal ? value : Accepted(context, value);
    }

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (!_isStoring)
        {
            _isStoring = true;
            value = _target!.SetItem(context, _target, _key, value);
            if (value.IsSignal)
                return value;
        }

        _isStoring = false;
        return Continue;
    }

    protected override PyValue Finish(PyContext context)
    {
        if (_keywords is null)
            return _result;
        return DictUpdating.TryMergeKeywords(context, _keywords, _target!, _result) ? PyValue.None : PyValue.Signal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "a frame without its dict");
        transfer.Object(ref _keywords);
        transfer.Value(ref _mapping);
        transfer.Value(ref _result);
        transfer.OptionalValue(ref _key);
        transfer.Boolean(ref _isStoring);
    }
}
