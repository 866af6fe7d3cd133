using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Special methods as statements use them: looked up on the type, never on the instance.</summary>
internal static class SpecialMethods
{
    /// <summary>The method bound to the value; false where the type has none. A signal where binding raises; it cannot suspend.</summary>
    public static bool TryLookup(PyContext context, PyValue value, string name, out PyValue method)
    {
        PyType type = value.Type;
        method = default;
        if (type.Find(context, name) is not { } attribute)
            return false;
        // A descriptor of the script's, as a property, is code that runs where the caller has nothing to go on from.
        context.Pinned++;
        method = attribute.Value.Ref.BindTo(context, attribute.Value, value, type);
        context.Pinned--;
        return true;
    }
}
