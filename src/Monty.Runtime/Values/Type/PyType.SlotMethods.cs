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
}
