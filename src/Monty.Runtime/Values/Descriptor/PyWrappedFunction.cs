using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What staticmethod and classmethod objects share: the function, and attributes that begin as copies of some of its.</summary>
internal abstract class PyWrappedFunction : PyObject
{
    private static readonly PyStr[] Copied = [new("__module__"), new("__name__"), new("__qualname__"), new("__doc__")];

    private PyValue _function;

    /// <summary>Null until a script looks at all of them, or changes one.</summary>
    private PyDict? _attributes;

    protected PyWrappedFunction(PyValue function)
    {
        _function = function;
    }

    public PyValue Function => _function;

    public sealed override bool HasOwnAttributes => true;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.NonData;

    /// <summary><c>__init__</c></summary>
    public void Fill(PyValue function)
    {
        _function = function;
        _attributes = null;
    }

    public override PyValue Repr(PyContext context, PyValue self)
    {
        try
        {
            return StrConcatenation.Around(context, $"<{Type.Name}(", Formatting.ReprText(context, _function), ")>");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        if (TryGetAttribute(context, name, out PyValue value))
            return value;
        return Type.TryLookup(name.Text, out _) ? base.GetAttribute(context, self, name) : context.Raise(Errors.NoAttribute(context, self, name));
    }

    /// <summary>An attribute of the object itself, not of its type.</summary>
    public bool TryGetAttribute(PyContext context, PyStr name, out PyValue value)
    {
        if (_attributes is not null && _attributes.TryGetStr(context, name, out value))
            return true;
        value = default;
        return _attributes is null && Contains(Copied, name) && Operations.Attributes.TryGetOptional(context, _function, name, out value);
    }

    /// <summary>An attribute that is computed by the function and then kept here.</summary>
    public PyValue GetKept(PyContext context, PyStr name)
    {
        if (_attributes is not null && _attributes.TryGetStr(context, name, out PyValue value))
            return value;
        return new WrappedAttributeFrame(this, name).Start(context);
    }

    /// <summary>Keeps such an attribute, or forgets it where the value is unbound.</summary>
    public PyValue Keep(PyContext context, PyStr name, PyValue value)
    {
        if (!value.IsUnbound)
            Attributes(context).SetStr(context, name, value);
        else if (Attributes(context).Remove(context, name, out _) != Lookup.Found)
            return context.Raise(Errors.AttributeError($"'{Type.Name}' object has no attribute '{name.Text}'"));
        return PyValue.None;
    }

    public void UseAttributes(PyValue value)
    {
        if (value.IsUnbound)
            throw Errors.TypeError("cannot delete __dict__").ToException();
        _attributes = value.Ref as PyDict
            ?? throw Errors.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'").ToException();
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (IsOfType(name))
            return base.SetAttribute(context, self, name, value);
        Attributes(context).SetStr(context, name, value);
        return PyValue.None;
    }

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (IsOfType(name))
            return base.DeleteAttribute(context, self, name);
        return Attributes(context).Remove(context, name, out _) == Lookup.Found
            ? PyValue.None
            : context.Raise(Errors.NoAttribute(context, self, name));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Require(!_function.IsUnbound, "a wrapped function that is none");
        transfer.Object(ref _attributes);
    }

    private static bool Contains(PyStr[] names, PyStr name)
    {
        foreach (PyStr candidate in names)
        {
            if (candidate.Text == name.Text)
                return true;
        }

        return false;
    }

    private bool IsOfType(PyStr name) => !Contains(Copied, name) && Type.TryLookup(name.Text, out _);

    public PyDict Attributes(PyContext context)
    {
        if (_attributes is not null)
            return _attributes;
        var attributes = new PyDict();
        foreach (PyStr name in Copied)
        {
            if (!_function.IsNone && Operations.Attributes.TryGetOptional(context, _function, name, out PyValue value) && !value.IsSignal)
                attributes.SetStr(context, name, value);
        }

        return _attributes = attributes;
    }
}
