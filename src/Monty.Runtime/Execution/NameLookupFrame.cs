using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A name in a class body whose namespace is no plain dict: KeyError from <c>__getitem__</c> sends it to the outer scopes.</summary>
[HeapKind(321)]
internal sealed class NameLookupFrame : NativeFrame
{
    private PyFunction? _function;
    private PyValue _names;
    private PyStr? _name;
    private PyValue _cell;
    private int _global;

    internal NameLookupFrame()
    {
    }

    public NameLookupFrame(PyFunction function, PyValue names, PyStr name, PyValue cell, int global)
    {
        _function = function;
        _names = names;
        _name = name;
        _cell = cell;
        _global = global;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? FallBack(context) : value;

    protected override PyValue Run(PyContext context)
    {
        PyValue value = _names.Ref.GetItem(context, _names, _name!);
        if (!value.IsSignal)
            return value;
        return context.State == RunState.Raising ? FallBack(context) : Leave(context);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _function);
        transfer.Value(ref _names);
        transfer.Object(ref _name);
        transfer.OptionalValue(ref _cell);
        transfer.Int32(ref _global);
        transfer.Require(_function is not null && _name is not null && !_names.IsUnbound, "a name without its namespace");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(
                _global >= 0 && _global < _function!.Code.Program.GlobalNames.Count, "a global that the program does not have"));
    }

    private PyValue FallBack(PyContext context)
    {
        if (!context.IsRaising(ExceptionTypes.KeyError))
            return PyValue.Signal;
        context.TakeRaised();
        return NameAccess.LoadOuterName(context, _function!, _name!, _cell, _global);
    }
}
