using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What <c>anext(iterator, default)</c> returns: awaits an item, or gives the default at the end.</summary>
[HeapKind(381)]
internal sealed class PyNextOrDefault : Drivable
{
    private PyValue _awaitable;
    private PyValue _fallback;

    internal PyNextOrDefault()
    {
    }

    public PyNextOrDefault(PyValue awaitable, PyValue fallback)
    {
        _awaitable = awaitable;
        _fallback = fallback;
    }

    public override PyType Type => NextOrDefaultMethods.Type;

    public override bool IsIterator => true;

    public override PyValue Iterate(PyContext context, PyValue self) => self;

    public override PyValue Next(PyContext context, PyValue self) => Step(context, PyValue.None, null);

    public PyValue Await(PyContext context)
        => IsSaved ? GoOn(context, PyValue.None, null) : Begin(context, PyValue.None, null);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _awaitable);
        transfer.Value(ref _fallback);
        TransferSaved(transfer);
    }

    protected override PyValue Begin(PyContext context, PyValue sent, PyException? thrown)
        => thrown is null
            ? NextOrDefaultFrame.Finish(context, Awaiting.Await(context, _awaitable), _fallback)
            : Throw(context, thrown);
}

/// <summary>Waits for the item; StopAsyncIteration becomes the default.</summary>
[HeapKind(382)]
internal sealed class NextOrDefaultFrame : NativeFrame
{
    private PyValue _fallback;

    internal NextOrDefaultFrame()
    {
    }

    private NextOrDefaultFrame(PyValue fallback)
    {
        _fallback = fallback;
    }

    public static PyValue Finish(PyContext context, PyValue result, PyValue fallback)
    {
        if (!result.IsSignal)
            return result;
        if (context.State == RunState.Suspending)
            return new NextOrDefaultFrame(fallback).Leave(context);
        if (!context.IsRaising(ExceptionTypes.StopAsyncIteration))
            return result;
        context.TakeRaised();
        return fallback;
    }

    public override PyValue Resume(PyContext context, PyValue value) => Finish(context, value, _fallback);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the step is made before the frame");

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _fallback);
}

/// <summary>The methods of what <c>anext(iterator, default)</c> returns, for who drives it by hand.</summary>
internal static partial class NextOrDefaultMethods
{
    public static readonly PyType Type = PyType.Builtin("anext_awaitable", ObjectType.Type, Members);

    [PyMethod("__await__()")]
    private static PyValue Await(PyNextOrDefault self) => self;

    [PyMethod("__iter__()")]
    private static PyValue Iter(PyNextOrDefault self) => self;

    [PyMethod("__next__()")]
    private static PyValue Next(PyContext context, PyNextOrDefault self)
        => GeneratorStepFrame.Finish(context, self, self.Next(context, self));

    [PyMethod("send(value, /)")]
    private static PyValue Send(PyContext context, PyNextOrDefault self, PyValue value)
        => GeneratorStepFrame.Finish(context, self, self.Step(context, value, null));

    [PyMethod("throw(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue Throw(PyContext context, PyNextOrDefault self, PyValue typ, PyValue val, PyValue tb)
        => ThrowFrame.IsNeededFor(self, typ, val, tb)
            ? new ThrowFrame(self, typ, val, tb).Start(context)
            : GeneratorStepFrame.Finish(context, self, self.Step(context, PyValue.None, ThrownException.From(context, typ, val, tb)));

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyNextOrDefault self)
        => self.IsSaved ? DriveCloseFrame.Close(context, self, "coroutine") : PyValue.None;
}
