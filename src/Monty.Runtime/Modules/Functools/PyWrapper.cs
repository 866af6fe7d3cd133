using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>A callable around another, which like a function takes attributes, and binds as a method.</summary>
internal abstract class PyWrapper : PyObject
{
    private OwnAttributes _attributes;

    /// <summary>Whether its <c>__dict__</c> was made.</summary>
    public bool HasAttributes => _attributes.IsMade;

    /// <summary>Takes a dict for its <c>__dict__</c>.</summary>
    public void ShareAttributes(PyDict? attributes) => _attributes.Share(attributes);

    public sealed override bool HasOwnAttributes => true;

    public sealed override bool IsCallable => true;

    public sealed override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Method;

    public sealed override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
        => instance.IsUnbound || instance.IsNone ? self : new PyBoundMethod(self, instance);

    public sealed override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (_attributes.TryGet(context, name, out PyValue value))
            return value;
        return name.Text == "__dict__" ? _attributes.Dict : base.GetAttribute(context, self, name);
    }

    public sealed override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (name.Text == "__dict__")
            return _attributes.Replace(context, value);
        return IsComputed(context, name)
            ? base.SetAttribute(context, self, name, value)
            : _attributes.Assign(context, self, name, value);
    }

    public sealed override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (name.Text == "__dict__")
            return _attributes.Replace(context, default);
        if (_attributes.TryDelete(context, name))
            return PyValue.None;
        return IsComputed(context, name)
            ? base.DeleteAttribute(context, self, name)
            : context.Raise(Errors.NoAttribute(context, self, name));
    }

    private bool IsComputed(PyContext context, PyStr name)
        => Type.TryLookup(name.Text, out PyValue found) && found.Ref.Descriptor(context) == DescriptorKind.Data
            && (name.Text == "__class__" || !name.Text.StartsWith("__", StringComparison.Ordinal));

    internal override void Transfer(StateTransfer transfer) => _attributes.Transfer(transfer);
}
