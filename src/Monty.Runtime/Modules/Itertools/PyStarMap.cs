using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>starmap</c> object.</summary>
[HeapKind(412)]
internal sealed class PyStarMap : SteppingIterator
{
    private const int ForArguments = 0;
    private const int ForTuple = 1;
    private const int ForResult = 2;

    private PyValue _function;
    private PyValue _source;

    internal PyStarMap()
    {
    }

    public PyStarMap(PyValue function)
    {
        _function = function;
    }

    public override PyType Type => ItertoolsTypes.StarMap;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue arguments = _source.Ref.Next(context, _source);
        return arguments.IsSignal ? Leave(context, ForArguments) : Continue(context, ForArguments, default, arguments);
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        if (stage == ForResult || value.IsExhausted)
            return value;
        PyValue arguments = value;
        if (stage == ForArguments && value.Ref.GetType() != typeof(PyTuple))
        {
            arguments = Displays.ToTuple(context, value);
            if (arguments.IsSignal)
                return Leave(context, ForTuple);
        }

        PyValue[] items = ((PyTuple)arguments.Ref).Storage;
        PyValue result = items.Length switch
        {
            1 => _function.Ref.Call1(context, _function, items[0]),
            2 => _function.Ref.Call2(context, _function, items[0], items[1]),
            _ => _function.Ref.Call(context, _function, items, null),
        };
        return result.IsSignal ? Leave(context, ForResult) : result;
    }

    internal override void Attach(int index, PyValue source) => _source = source;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Require(!_function.IsUnbound, "a starmap without a function");
        transfer.OptionalValue(ref _source);
    }
}

/// <summary>The constructor of starmap.</summary>
internal static partial class StarMapMethods
{
    [Calls.PyConstructor("starmap(function, iterable, /)", Style = Calls.ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue function, PyValue iterable)
        => OpeningFrame.Open(context, new PyStarMap(function), iterable);
}
