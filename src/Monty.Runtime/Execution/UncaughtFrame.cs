using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A run is ending with an exception, and the script's own <c>sys.excepthook</c> or <c>sys.stderr</c> shows it.</summary>
[HeapKind(890)]
internal sealed class UncaughtFrame : NativeFrame
{
    private static readonly PyStr Hook = new("excepthook");
    private static readonly PyStr UsualHook = new("__excepthook__");
    private static readonly PyStr Stream = new("stderr");
    private static readonly PyStr Show = new("_end_with");

    private PyException? _exception;

    internal UncaughtFrame()
    {
    }

    public UncaughtFrame(PyException exception)
    {
        _exception = exception;
    }

    /// <summary>Whether the script may show the exception that is being raised, and has not yet.</summary>
    public static bool IsNeeded(PyContext context)
    {
        if (ReferenceEquals(context.Ending.Exception, context.Raised) || context.Modules.Find("sys") is not { } sys)
            return false;
        bool hasStream = sys.Dict.TryGetStr(context, Stream, out PyValue stream) && !ReferenceEquals(stream.Ref, PyTextStream.Error);
        if (context.Raised!.Type.IsSubtypeOf(ExceptionTypes.SystemExit))
            return hasStream && HasMessage(context.Raised);
        return hasStream || !sys.Dict.TryGetStr(context, UsualHook, out PyValue usual) || !sys.Dict.TryGetStr(context, Hook, out PyValue hook) || !hook.Is(usual);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        // An error of the library's own: what the script did wrong is shown by that.
        if (value.IsSignal)
            context.TakeRaised();
        if (value.Ref is PyException exit)
            return context.Raise(exit);
        context.Ending = (_exception, !value.IsSignal && value.IsTrue);
        context.Raised = _exception;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue shown = LibraryCallFrame.Call(context, "sys", Show, _exception!);
        return shown.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, shown);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _exception);
        transfer.Require(_exception is not null, "the end of a run with nothing");
    }

    /// <summary>Whether Python prints the code: it is neither None nor an int.</summary>
    private static bool HasMessage(PyException exit)
    {
        PyValue code = exit.Field(SystemExitBehaviour.Code);
        return !code.IsUnbound && !code.IsNone && !code.IsInt && !code.IsBool;
    }
}
