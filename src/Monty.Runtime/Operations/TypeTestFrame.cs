using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>isinstance</c> or <c>issubclass</c> with a tuple of classes: the first that says yes decides.</summary>
[HeapKind(322)]
internal sealed class TypeTestFrame : NativeFrame
{
    private PyValue _subject;
    private PyTuple? _classes;
    private bool _isInstance;
    private int _next;

    internal TypeTestFrame()
    {
    }

    public TypeTestFrame(PyValue subject, PyTuple classes, bool isInstance)
    {
        _subject = subject;
        _classes = classes;
        _isInstance = isInstance;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal || value.IsTrue ? value : Run(context);

    protected override PyValue Run(PyContext context)
    {
        if (!context.EnterNative())
            return PyValue.Signal;
        PyValue result = PyValue.False;
        while (_next < _classes!.Count && !result.IsSignal && !result.IsTrue)
        {
            if ((_next & 15) == 15)
                context.Meter.ChargeWork(2);
            PyValue type = _classes.Items[_next++];
            result = _isInstance ? TypeTests.IsInstance(context, _subject, type) : TypeTests.IsSubclass(context, _subject, type);
        }

        context.LeaveNative();
        return result.IsSignal ? Leave(context) : result;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _subject);
        transfer.Object(ref _classes);
        transfer.Boolean(ref _isInstance);
        transfer.Int32(ref _next);
        transfer.Require(_classes is not null && _next >= 0 && !_subject.IsUnbound, "a type test without classes");
    }
}
