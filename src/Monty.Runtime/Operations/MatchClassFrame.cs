using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Reads the attributes that a class pattern names, one by one; None where one is missing.</summary>
[HeapKind(149)]
internal sealed class MatchClassFrame : NativeFrame
{
    private PyValue _subject;
    private PyType? _class;

    /// <summary>Those of <c>__match_args__</c>, which are checked one by one, then those of the keywords.</summary>
    private PyValue[] _names;
    private PyValue[] _values;
    private int _count;

    internal MatchClassFrame()
    {
        _names = [];
        _values = [];
    }

    /// <param name="subject">The value to match.</param>
    /// <param name="cls">The class of the pattern.</param>
    /// <param name="names">The attributes.</param>
    /// <param name="matchesSelf">Whether the subject itself comes first.</param>
    public MatchClassFrame(PyValue subject, PyType cls, PyValue[] names, bool matchesSelf)
    {
        _subject = subject;
        _class = cls;
        _names = names;
        _values = new PyValue[names.Length + (matchesSelf ? 1 : 0)];
        Array.Fill(_values, PyValue.None);
        if (matchesSelf)
            _values[_count++] = subject;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return Missing(context);
        _values[_count++] = value;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        int offset = _values.Length - _names.Length;
        while (_count < _values.Length)
        {
            if (Check(context, _count - offset) is not { } name)
                return PyValue.Signal;
            PyValue value = Attributes.Get(context, _subject, name);
            if (value.IsSignal)
                return context.State == RunState.Raising ? Missing(context) : Leave(context);
            _values[_count++] = value;
        }

        return new PyTuple(_values);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _subject);
        transfer.Object(ref _class);
        transfer.Values(ref _names);
        transfer.OptionalValues(ref _values);
        transfer.Int32(ref _count);
        transfer.Require(_class is not null, "a class pattern of no class");
        transfer.Require(_values.Length - _names.Length is 0 or 1, "a class pattern with wrong counts");
        transfer.Require(_count >= _values.Length - _names.Length && _count <= _values.Length, "a class pattern out of range");
    }

    /// <summary>The name of the attribute that is read next; null, while raising, where it is none or was there before.</summary>
    private PyStr? Check(PyContext context, int index)
    {
        if (_names[index].Ref is not PyStr name)
        {
            context.Raise(Errors.TypeError($"__match_args__ elements must be strings (got {_names[index].Type.Name})"));
            return null;
        }

        for (int i = 0; i < index; i++)
        {
            if (_names[i].Ref is not PyStr earlier || earlier.Text != name.Text)
                continue;
            string shown = Formatting.ReprText(context, name);
            context.Raise(Errors.TypeError($"{_class!.Name}() got multiple sub-patterns for attribute {shown}"));
            return null;
        }

        return name;
    }

    /// <summary>An attribute that is not there means no match; any other error is one.</summary>
    private static PyValue Missing(PyContext context)
    {
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return PyValue.Signal;
        context.TakeRaised();
        return PyValue.None;
    }
}
