using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal sealed partial class PyType
{
    /// <summary>Whether instances can have attributes of their own: not those of most built-in types, nor with <c>__slots__</c>.</summary>
    public bool HasInstanceAttributes { get; set; }

    /// <summary>The methods that a subclass must define before it can be instantiated.</summary>
    public string[] AbstractMethods { get; set; } = [];

    /// <summary>Of an abstract base class: the classes that count as its subclasses besides those that derive from it; null where there are none.</summary>
    public PyType[]? Virtual { get; set; }

    /// <summary>What <see cref="BaseTypeRules.SolidBaseOf"/> found for a class of the run.</summary>
    public PyType? SolidBase { get; set; }

    /// <summary>How many slots instances have been seen to need.</summary>
    public int SlotHint { get; set; }

    /// <summary>Adds or replaces an attribute of the class itself.</summary>
    public void SetOwnAttribute(PyContext context, string name, PyValue value)
    {
        if (!_attributes.TryGetValue(name, out ClassAttribute? attribute))
        {
            _attributes.Add(name, new ClassAttribute(value));
            Changed(context, name);
            return;
        }

        bool isData = attribute.Value.Ref.Descriptor(context) == DescriptorKind.None
            && value.Ref.Descriptor(context) == DescriptorKind.None
            && !SpecialMethodNames.TryGetNumber(name, out _);
        attribute.Value = value;
        if (!isData)
            Changed(context, name);
    }

    public bool DeleteOwnAttribute(PyContext context, string name)
    {
        if (!_attributes.Remove(name))
            return false;
        Changed(context, name);
        return true;
    }

    private void Changed(PyContext context, string name)
    {
        _ownSpecials = null;
        context.NoteChange(name);
    }

    /// <summary><c>type.__getattribute__</c>: false where there is no such attribute; nothing is raised then.</summary>
    public override bool TryGetGeneric(PyContext context, PyValue self, PyStr name, out PyValue result)
    {
        PyType metaclass = Type;
        ClassAttribute? ofMetaclass = metaclass.Find(context, name.Text);
        if (ofMetaclass is not null && ofMetaclass.Value.Ref.Descriptor(context) == DescriptorKind.Data)
        {
            result = ofMetaclass.Value.Ref.BindTo(context, ofMetaclass.Value, self, metaclass);
            return true;
        }

        ClassAttribute? own = Find(context, name.Text);
        if (own is not null)
        {
            result = own.Value.Ref.BindTo(context, own.Value, default, this);
            return true;
        }

        result = ofMetaclass is null ? default : ofMetaclass.Value.Ref.BindTo(context, ofMetaclass.Value, self, metaclass);
        return ofMetaclass is not null;
    }

    /// <summary><c>type.__setattr__</c> and <c>type.__delattr__</c>.</summary>
    public override PyValue AssignGeneric(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (IsBuiltin)
            return context.Raise(Errors.TypeError($"cannot set '{name.Text}' attribute of immutable type '{Name}'"));
        ClassAttribute? ofMetaclass = Type.Find(context, name.Text);
        if (ofMetaclass is not null && ofMetaclass.Value.Ref.Descriptor(context) == DescriptorKind.Data)
            return ofMetaclass.Value.Ref.AssignThrough(context, ofMetaclass.Value, self, value);
        if (!value.IsUnbound)
            SetOwnAttribute(context, name.Text, value);
        else if (!DeleteOwnAttribute(context, name.Text))
            return context.Raise(Errors.NoTypeAttribute(this, name));
        return PyValue.None;
    }
}
