using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A function of the host, by name. Calling it asks the host, and suspends the run unless the host answers at once.</summary>
[HeapKind(125)]
internal sealed class HostFunction : PyObject
{
    [SnapshotKey("host function")]
    internal static readonly PyType HostFunctionType = PyType.Builtin("function", ObjectType.Type);

    private string? _name;

    internal HostFunction()
    {
    }

    public HostFunction(string name)
    {
        _name = name;
    }

    public string Name => _name!;

    public override PyType Type => HostFunctionType;

    public override bool IsCallable => true;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str($"<function {Name} at {context.AddressOf(this)}>");

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
        => name.Text is "__name__" or "__qualname__" ? PyValue.Str(Name) : base.GetAttribute(context, self, name);

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (context.Pinned == 0)
            return Ask(context, arguments, keywords);
        var question = new Question(this, arguments);
        if (context.TryRecall(question, out PyValue known))
            return known;
        CallbackScope scope = context.BeginCallback(question);
        return context.EndCallback(scope, Ask(context, arguments, keywords));
    }

    private PyValue Ask(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var call = new HostCall(context.Meter.CountHostCall(), Name, arguments.ToArray(), keywords?.Names ?? []);
        return context.Host.TryAnswer(context, call, out PyValue result) ? result : context.SuspendFor(call);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Text(ref _name);
        transfer.Require(_name is not null, "a host function without a name");
    }
}
