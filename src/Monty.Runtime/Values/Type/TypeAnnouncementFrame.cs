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

    /// <summary>Names and values, in turn, of the attributes as they were when the class was made.</summary>
    private PyValue[] _attributes = [];

    /// <summary>Where in them the attribute stands whose <c>__set_name__</c> comes next.</summary>
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
        _next += 2;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        if (_next == 0)
            _attributes = AttributesToName(context);
        for (; _next < _attributes.Length; _next += 2)
        {
            PyValue value = _attributes[_next + 1];
            if (!SpecialMethods.TryLookup(context, value, "__set_name__", out PyValue method))
                continue;
            PyValue result = method.IsSignal ? method : method.Ref.Call2(context, method, _type!, _attributes[_next]);
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
        transfer.Values(ref _attributes);
        transfer.Int32(ref _next);
        transfer.Require(_type is not null, "a new class without itself");
        transfer.Require(
            _next == Last || (_next >= 0 && _next % 2 == 0 && _next < _attributes.Length && _attributes.Length % 2 == 0), "an attribute that a new class has not");
        for (int i = 0; transfer.IsReading && i < _attributes.Length; i += 2)
            transfer.Require(_attributes[i].Ref is PyStr, "an attribute of a new class without a name");
        transfer.Require((_keywords?.Count ?? 0) == _values.Length, "keywords of a class without their values");
    }

    /// <summary>Says on the exception which attribute's <c>__set_name__</c> raised.</summary>
    private PyValue Annotate(PyContext context)
    {
        string name = ((PyStr)_attributes[_next].Ref).Text;
        string note = $"Error calling __set_name__ on '{_attributes[_next + 1].Type.Name}' instance '{name}' in '{_type!.Name}'";
        context.Raised!.AddNote(context, new PyStr(note));
        return PyValue.Signal;
    }

    /// <summary>Those from the first on that has a <c>__set_name__</c>; the methods may change the class.</summary>
    private PyValue[] AttributesToName(PyContext context)
    {
        var own = _type!.OwnAttributes;
        int first = 0;
        while (first < own.Count && !TakesName(context, own.GetAt(first).Value.Value))
            first++;
        if (first == own.Count)
            return [];
        context.Meter.ChargeValues(2L * (own.Count - first));
        var attributes = new PyValue[2 * (own.Count - first)];
        for (int i = first; i < own.Count; i++)
        {
            (string name, ClassAttribute attribute) = own.GetAt(i);
            attributes[2 * (i - first)] = PyValue.Str(name);
            attributes[(2 * (i - first)) + 1] = attribute.Value;
        }

        return attributes;
    }

    /// <summary>What classes mostly hold is not asked: functions and texts have no such method.</summary>
    private static bool TakesName(PyContext context, PyValue value)
        => value.Ref is not (PyFunction or PyStr) && value.Type.Find(context, "__set_name__") is not null;

    private PyValue InitSubclass(PyContext context)
    {
        _next = Last;
        // As CPython, which calls super(type, type).__init_subclass__: an mro() may have left the class itself out.
        if (!_type!.Mro.Contains(_type))
            return context.Raise(Errors.TypeError($"super(type, obj): obj (type {_type.Name}) is not an instance or subtype of type ({_type.Name})."));
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
