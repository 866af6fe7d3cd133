using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Waits for what the <c>__annotate__</c> of a module computes.</summary>
[HeapKind(1201)]
internal sealed class ModuleAnnotationsFrame : NativeFrame
{
    private const int FormatOfValues = 1;

    private PyDict? _dict;

    internal ModuleAnnotationsFrame()
    {
    }

    public ModuleAnnotationsFrame(PyDict dict)
    {
        _dict = dict;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (PyDerived.Unwrap(value).Ref is not PyDict)
            return context.Raise(Errors.TypeError($"__annotate__ returned non-dict of type '{value.Type.Name}'"));
        _dict!.SetStr(context, new PyStr(ScriptModule.Annotations), value);
        return value;
    }

    protected override PyValue Run(PyContext context)
    {
        if (!_dict!.TryGetStr(context, new PyStr(ScriptModule.Annotate), out PyValue annotate))
            return new PyDict();
        PyValue made = annotate.Ref.Call1(context, annotate, PyValue.Int(FormatOfValues));
        return made.IsSignal ? Leave(context) : Resume(context, made);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _dict);
        transfer.Require(_dict is not null, "annotations of no module");
    }
}
