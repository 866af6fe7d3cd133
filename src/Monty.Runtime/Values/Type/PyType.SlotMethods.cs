using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal sealed partial class PyType
{
    /// <summary>Adds the slots of a type of <c>builtins</c> as attributes, but those that the type itself declares.</summary>
    private PyType WithSlotMethods()
    {
        if (ModuleName != "builtins")
            return this;
        foreach (NativeMember member in SlotTable.MembersOf(Name))
        {
            if (!_attributes.ContainsKey(member.Name))
                With(member.Name, member.ToAttribute(this));
        }

        if (ClassSubscription.Has(Name))
            WithMembers(ClassSubscription.Members);
        return SlotTable.IsUnhashable(Name) ? With("__hash__", new PyValue(NoneTag.Instance, 0)) : this;
    }

    /// <summary>Declares that a built-in type has its <c>__new__</c> from its base.</summary>
    public PyType InheritingNew()
    {
        _attributes.Remove(NewMethod.Name);
        return this;
    }

    /// <summary>Declares that a built-in type's instances hash by nothing.</summary>
    public PyType Unhashable() => With("__hash__", new PyValue(NoneTag.Instance, 0));

    /// <summary>Adds slots of a built-in type outside <c>builtins</c> as attributes, by their names with spaces between.</summary>
    public PyType WithSlots(string names)
    {
        foreach (NativeMember member in SlotTable.Named(names))
            With(member.Name, member.ToAttribute(this));
        return this;
    }
}
