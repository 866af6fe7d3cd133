using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A class has been made whose metaclass has an <c>mro()</c> of its own: that is asked for the ancestors.</summary>
[HeapKind(550)]
internal sealed class ResolutionFrame : NativeFrame
{
    private PyType? _type;

    /// <summary>The keywords of the class statement.</summary>
    private PyValue[] _values = [];
    private KeywordNames? _keywords;

    /// <summary>Whether <c>mro()</c> has answered, and its answer is being made a list.</summary>
    private bool _isAnswered;

    internal ResolutionFrame()
    {
    }

    public ResolutionFrame(PyType type, ReadOnlySpan<PyValue> values, KeywordNames? keywords)
    {
        _type = type;
        _values = values.ToArray();
        _keywords = keywords;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return _isAnswered ? Finish(context, (PyList)value.Ref) : Collect(context, value);
    }

    protected override PyValue Run(PyContext context)
    {
        _type!.Type.TryLookup("mro", out PyValue method);
        PyValue answer = SpecialCalls.Call0(context, method, _type);
        return answer.IsSignal ? Leave(context) : Collect(context, answer);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _type);
        transfer.Values(ref _values);
        KeywordNames.Transfer(transfer, ref _keywords);
        transfer.Boolean(ref _isAnswered);
        transfer.Require(_type is not null, "ancestors of no class");
        transfer.Require((_keywords?.Count ?? 0) == _values.Length, "keywords of a class without their values");
    }

    private PyValue Collect(PyContext context, PyValue answer)
    {
        _isAnswered = true;
        PyValue list = Displays.ToList(context, answer);
        return list.IsSignal ? Leave(context) : Finish(context, (PyList)list.Ref);
    }

    private PyValue Finish(PyContext context, PyList answer)
    {
        ReadOnlySpan<PyValue> items = answer.Items;
        if (items.Length == 0)
            return context.Raise(Errors.TypeError("type MRO must not be empty"));
        PyType solid = BaseTypeRules.SolidBaseOf(_type!);
        var mro = new PyType[items.Length];
        for (int i = 0; i < mro.Length; i++)
        {
            if (items[i].Ref is not PyType type)
                return context.Raise(Errors.TypeError($"mro() returned a non-class ('{items[i].Type.Name}')"));
            if (!BaseTypeRules.Extends(solid, BaseTypeRules.SolidBaseOf(type)))
                return context.Raise(Errors.TypeError($"mro() returned base with unsuitable layout ('{type.Name}')"));
            mro[i] = type;
        }

        _type!.SetMro(mro);
        return new TypeAnnouncementFrame(_type, _values, _keywords).Start(context);
    }
}
