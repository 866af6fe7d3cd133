using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Operator_;

/// <summary>The call of a getter that takes more than one step.</summary>
[HeapKind(732)]
internal sealed class FetchFrame : NativeFrame
{
    private PyGetter? _getter;
    private PyValue _source;

    /// <summary>Where the walk to the value under way has come to.</summary>
    private PyValue _place;

    private int _step;
    private PyValue[] _found = [];
    private int _count;

    internal FetchFrame()
    {
    }

    public FetchFrame(PyGetter getter, PyValue source)
    {
        _getter = getter;
        _source = _place = source;
        _found = new PyValue[getter.Count];
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        Take(value);
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (_count < _getter!.Count)
        {
            PyValue value = _getter.Step(context, _count, _step, _place);
            if (value.IsSignal)
                return Leave(context);
            Take(value);
        }

        return _count == 1 ? _found[0] : new PyTuple(_found);
    }

    private void Take(PyValue value)
    {
        _place = value;
        if (++_step < _getter!.StepsOf(_count))
            return;
        _found[_count++] = value;
        _place = _source;
        _step = 0;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _getter);
        transfer.Value(ref _source);
        transfer.Value(ref _place);
        transfer.Int32(ref _step);
        transfer.Values(ref _found, ref _count);
        transfer.Require(_getter is not null && _step >= 0, "a fetch without a getter");
        if (!transfer.IsReading)
            return;
        transfer.AfterReading(_ =>
        {
            transfer.Require(_count < _getter!.Count && _step < _getter.StepsOf(_count), "a fetch beyond its end");
            Array.Resize(ref _found, _getter.Count);
        });
    }
}
