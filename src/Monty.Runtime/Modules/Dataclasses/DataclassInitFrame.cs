using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Dataclasses;

/// <summary>The <c>__init__</c> of a dataclass waits for a factory, an assignment or <c>__post_init__</c>.</summary>
[HeapKind(451)]
internal sealed class DataclassInitFrame : NativeFrame
{
    private DataclassInit? _owner;
    private PyValue[] _values = [];
    private int _index;
    private bool _isSetting;

    internal DataclassInitFrame()
    {
    }

    public DataclassInitFrame(DataclassInit owner, PyValue[] values, int index, bool isSetting)
    {
        _owner = owner;
        _values = values;
        _index = index;
        _isSetting = isSetting;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return LeaveLine(context);
        if (!_owner!.HasField(_index))
            return PyValue.None;
        if (!_isSetting && _owner.Assign(context, _values, _index, value).IsSignal)
        {
            _isSetting = true;
            return LeaveLine(context);
        }

        return _owner.Fill(context, _values, _index + 1);
    }

    /// <summary>To be returned for a signal: waits for what suspends, or notes the line at which it was raised.</summary>
    public PyValue LeaveLine(PyContext context)
    {
        if (context.State == RunState.Raising)
            DataclassText.TryNote(context, "__init__", DataclassText.InitLine + _index);
        return Leave(context);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "fields of no dataclass");
        transfer.Values(ref _values);
        transfer.Int32(ref _index);
        transfer.Require(_index >= 0, "a field before the first");
        transfer.Boolean(ref _isSetting);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_values.Length == _owner!.ParameterCount, "arguments that do not fit"));
    }
}
