using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The <c>__dict__</c> of an object of a built-in type that takes attributes: made when it is first needed.</summary>
internal struct OwnAttributes
{
    private PyDict? _dict;

    /// <summary>Whether the <c>__dict__</c> was made.</summary>
    public readonly bool IsMade => _dict is not null;

    /// <summary>The <c>__dict__</c>.</summary>
    public PyDict Dict => _dict ??= new PyDict();

    /// <summary>The attribute that the object itself holds.</summary>
    public readonly bool TryGet(PyContext context, PyStr name, out PyValue value)
    {
        value = default;
        return _dict is not null && _dict.TryGetStr(context, name, out value);
    }

    /// <summary>Sets an attribute; deletes it where the value is unbound, given that the object holds it: None or a signal.</summary>
    public PyValue Assign(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (!value.IsUnbound)
            return Dict.Set(context, name, value) ? PyValue.None : PyValue.Signal;
        return TryDelete(context, name) ? PyValue.None : context.Raise(Errors.NoAttribute(context, self, name));
    }

    /// <summary>Deletes an attribute; false where the object does not hold it.</summary>
    public readonly bool TryDelete(PyContext context, PyStr name)
        => _dict is not null && _dict.Remove(context, name, out _) == Lookup.Found;

    /// <summary>Takes a dict for the <c>__dict__</c>; null is one to be made.</summary>
    public void Share(PyDict? dict) => _dict = dict;

    /// <summary><c>x.__dict__ = value</c>, or <c>del x.__dict__</c> where it is unbound: None or a signal.</summary>
    public PyValue Replace(PyContext context, PyValue value)
    {
        if (value.IsUnbound)
            return context.Raise(Errors.TypeError("cannot delete __dict__"));
        if (PyDerived.Unwrap(value).Ref is not PyDict dict)
            return context.Raise(Errors.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'"));
        _dict = dict;
        return PyValue.None;
    }

    public void Transfer(StateTransfer transfer) => transfer.Object(ref _dict);
}
