using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Asks an abstract base class about a class: its <c>__subclasshook__</c>, then its MRO, then those registered.</summary>
[HeapKind(323)]
internal sealed class VirtualSubclassFrame : NativeFrame
{
    private static readonly PyStr HookName = new(VirtualSubclasses.Hook);

    private PyType? _abstraction;
    private PyType? _candidate;
    private int _next;

    internal VirtualSubclassFrame()
    {
    }

    public VirtualSubclassFrame(PyType abstraction, PyType candidate)
    {
        _abstraction = abstraction;
        _candidate = candidate;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_next == 0)
            return AfterHook(context, value);
        return value.IsTrue ? value : AskOthers(context);
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue hook = _abstraction!.GetAttribute(context, _abstraction, HookName);
        PyValue answer = hook.IsSignal
            ? CallLaterFrame.Leave(context, [_candidate!], null)
            : hook.Ref.Call1(context, hook, _candidate!);
        return answer.IsSignal ? Leave(context) : AfterHook(context, answer);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _abstraction);
        transfer.Object(ref _candidate);
        transfer.Int32(ref _next);
        transfer.Require(_abstraction is not null && _candidate is not null && _next >= 0, "a question about no class");
    }

    private PyValue AfterHook(PyContext context, PyValue answer)
    {
        if (answer.IsBool)
            return answer;
        if (!answer.IsNotImplemented)
        {
            return context.Raise(Errors.Make(
                ExceptionTypes.AssertionError, "__subclasshook__ must return either False, True, or NotImplemented"));
        }

        return _candidate!.IsSubtypeOf(_abstraction!) ? PyValue.True : AskOthers(context);
    }

    private PyValue AskOthers(PyContext context)
    {
        if (!context.EnterNative())
            return PyValue.Signal;
        PyValue answer = PyValue.False;
        PyType[] others = VirtualSubclasses.Of(context, _abstraction!);
        while (_next < others.Length && !answer.IsSignal && !answer.IsTrue)
            answer = TypeTests.IsSubclass(context, _candidate!, others[_next++]);
        context.LeaveNative();
        return answer.IsSignal ? Leave(context) : answer;
    }
}
