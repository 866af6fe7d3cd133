using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Reads the attributes that a class pattern names, one by one; None where one is missing.</summary>
[HeapKind(149)]
internal sealed class MatchClassFrame : NativeFrame
{
    private PyValue _subject;
    private PyValue[] _names;
    private PyValue[] _values;
    private int _count;

    internal MatchClassFrame()
    {
        _names = [];
        _values = [];
    }

    /// <param name="subject">The value to match.</param>
    /// <param name="names">The attributes.</param>
    /// <param name="matchesSelf">Whether the subject itself comes first.</param>
    public MatchClassFrame(PyValue subject, string[] names, bool matchesSelf)
    {
        _subject = subject;
        _names = Array.ConvertAll(names, PyValue.Str);
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
            PyValue value = Attributes.Get(context, _subject, (PyStr)_names[_count - offset].Ref);
            if (value.IsSignal)
                return context.State == RunState.Raising ? Missing(context) : Leave(context);
            _values[_count++] = value;
        }

        return new PyTuple(_values);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _subject);
        transfer.Values(ref _names);
        transfer.OptionalValues(ref _values);
        transfer.Int32(ref _count);
        transfer.Require(Array.TrueForAll(_names, name => name.Ref is PyStr), "an attribute name that is no str");
        transfer.Require(_values.Length - _names.Length is 0 or 1, "a class pattern with wrong counts");
        transfer.Require(_count >= _values.Length - _names.Length && _count <= _values.Length, "a class pattern out of range");
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
