using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A captured activation of Python code: its slots and the state at which it waits.</summary>
[HeapKind(122)]
internal class PythonFrame : Frame
{
    /// <summary>The state to go on from; 0 is the entry.</summary>
    public int State;

    /// <summary>All slots of the code, by number.</summary>
    public PyValue[] Slots;

    private PyFunction _function;

    internal PythonFrame()
    {
        Slots = [];
        _function = null!;
    }

    public PythonFrame(PyFunction function, int state, PyValue[] slots)
    {
        _function = function;
        State = state;
        Slots = slots;
    }

    public PyFunction Function => _function;

    public CodeObject Code => _function.Code;

    public override PyValue Resume(PyContext context, PyValue value) => Code.Resumable(context.Meter)(context, this, value);

    internal override void Transfer(StateTransfer transfer)
    {
        PyFunction? function = _function;
        transfer.Object(ref function);
        transfer.Require(function is not null, "a frame without a function");
        _function = function!;
        transfer.Int32(ref State);
        if (!transfer.IsReading && IsAtRest)
            Code.Forget(State, Slots);
        transfer.OptionalValues(ref Slots);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(IsConsistent, $"a frame of {Code} that does not fit its state {State}"));
    }

    /// <summary>Whether the slots are those of <see cref="State"/>.</summary>
    protected virtual bool IsAtRest => true;

    /// <summary>Whether the frame can go on: of a snapshot anything may be said.</summary>
    protected virtual bool IsConsistent => !Code.IsGeneratorLike && Code.CanResume(State, Slots);
}
