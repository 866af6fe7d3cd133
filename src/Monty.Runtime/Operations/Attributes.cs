using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Attribute access: the generic lookup of <c>object.__getattribute__</c> for types without an instance dictionary.</summary>
internal static partial class Attributes
{
    /// <summary><c>value.name</c>.</summary>
    public static PyValue Get(PyContext context, PyValue value, PyStr name) => value.Ref.GetAttribute(context, value, name);

    /// <summary><c>value.name = item</c>: None or a signal.</summary>
    public static PyValue Set(PyContext context, PyValue value, PyStr name, PyValue item)
        => value.Ref.SetAttribute(context, value, name, item);

    /// <summary><c>del value.name</c>: None or a signal.</summary>
    public static PyValue Delete(PyContext context, PyValue value, PyStr name) => value.Ref.DeleteAttribute(context, value, name);

    /// <summary>As <see cref="Get"/>, but an attribute that plainly is not there raises nothing: false.</summary>
    public static bool TryGetQuickly(PyContext context, PyValue value, PyStr name, out PyValue attribute)
    {
        if (value.Ref is PyInstance { Class: var type } instance
            && type.Special(context, SpecialMethod.GetAttribute).IsUnbound
            && type.Special(context, SpecialMethod.GetAttr).IsUnbound)
            return instance.TryGetGeneric(context, value, name, out attribute);
        attribute = Get(context, value, name);
        return true;
    }

    /// <summary>Looks in the type and binds what is found.</summary>
    public static PyValue GetGeneric(PyContext context, PyValue self, PyStr name)
        => self.Type.TryLookup(name.Text, out PyValue attribute)
            ? attribute.Ref.BindTo(context, attribute, self, self.Type)
            : context.Raise(Errors.NoAttribute(context, self, name));

    /// <summary>Assigns through a data descriptor of the type, else refuses: there is no instance dictionary.</summary>
    public static PyValue SetGeneric(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        bool isInClass = self.Type.TryLookup(name.Text, out PyValue attribute);
        return isInClass && attribute.Ref.Descriptor(context) == DescriptorKind.Data
            ? attribute.Ref.AssignThrough(context, attribute, self, value)
            : context.Raise(Errors.NoInstanceAttributes(self, name, isInClass));
    }

    /// <summary>Deletes through a data descriptor of the type, else refuses.</summary>
    public static PyValue DeleteGeneric(PyContext context, PyValue self, PyStr name) => SetGeneric(context, self, name, default);
}
