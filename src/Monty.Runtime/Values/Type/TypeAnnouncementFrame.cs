using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A class has been made: <c>__set_name__</c> of its values is called, then <c>__init_subclass__</c> of its parent.</summary>
[HeapKind(320)]
internal sealed class TypeAnnouncementFrame : NativeFrame
{
    /// <summary>The value of <see cref="_next"/> once <c>__init_subclass__</c> has been called, which may add attributes.</summary>
    private const int Last = int.MaxValue;

    private PyType? _type;
    private PyValue[] _values = [];
    private KeywordNames? _keywords;

    /// <summary>The attribute whose <c>__set_name__</c> comes next.</summary>
    private int _next;

    internal TypeAnnouncementFrame()
    {
    }

    public TypeAnnouncementFrame(PyType type, ReadOnlySpan<PyValue> values, KeywordNames? keywords)
    {
        _type = type;
        _values = values.Length == 0 ? [] : values.ToArray();
        _keywords = keywords;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (_next == Last)
            return value.IsSignal ? value : _type!;
        if (value.IsSignal)
            return Annotate(context);
        _next++;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        for (; _next < _type!.OwnAttributes.Count; _next++)
        {
            (string name, ClassAttribute attribute) = _type.OwnAttributes.GetAt(_next);
            PyValue value = attribute.Value;
            if (!SpecialMethods.TryLookup(context, value, "__set_name__", out PyValue method))
                continue;
            PyValue result = method.IsSignal ? method : method.Ref.Call2(context, method, _type, PyValue.Str(name));
            if (!result.IsSignal)
                continue;
            return context.State == RunState.Raising ? Annotate(context) : Leave(context);
        }

        return InitSubclass(context);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _type);
        transfer.Values(ref _values);
        KeywordNames.Transfer(transfer, ref _keywords);
        transfer.Int32(ref _next);
        transfer.Require(_type is not null && _next >= 0, "a new class without itself");
        transfer.Require((_keywords?.Count ?? 0) == _values.Length, "keywords of a class without their values");
    }

    /// <summary>Says on the exception which attribute's <c>__set_name__</c> raised.</summary>
    private PyValue Annotate(PyContext context)
    {
        (string name, ClassAttribute attribute) = _type!.OwnAttributes.GetAt(_next);
        string note = $"Error calling __set_name__ on '{attribute.Value.Type.Name}' instance '{name}' in '{_type.Name}'";
        context.Raised!.AddNote(context, new PyStr(note));
        return PyValue.Signal;
    }

    private PyValue InitSubclass(PyContext context)
    {
        _next = Last;
        ClassAttribute? hook = _type!.FindAfter(_type, "__init_subclass__");
        if (hook is null)
            return _type;
        PyValue method = hook.Value.Ref.BindTo(context, hook.Value, default, _type);
        if (method.IsSignal)
            return Leave(context);
        PyValue result = method.Ref.Call(context, method, _values, _keywords);
        return result.IsSignal ? Leave(context) : _type;
    }
}
