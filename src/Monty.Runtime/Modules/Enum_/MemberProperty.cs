using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Enum_;

/// <summary><c>name</c> or <c>value</c> of members: a property that the class of the enumeration itself does not have.</summary>
[HeapKind(910)]
internal sealed class MemberProperty : PyProperty
{
    internal MemberProperty()
    {
    }

    public MemberProperty(PyValue getter, PyValue setter, PyValue doc)
        : base(getter, setter, PyValue.None, doc)
    {
    }

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (!instance.IsUnbound)
            return base.BindTo(context, self, instance, owner);
        context.Pinned++;
        string shown = Formatting.ReprText(context, owner);
        context.Pinned--;
        return context.Raise(Errors.AttributeError($"{shown} has no attribute '{(Name.Ref as PyStr)?.Text}'"));
    }
}
