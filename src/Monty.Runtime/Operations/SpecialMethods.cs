using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Special methods as statements use them: looked up on the type, never on the instance.</summary>
internal static class SpecialMethods
{
    /// <summary>The method bound to the value; false where the type has none. A signal may result from binding.</summary>
    public static bool TryLookup(PyContext context, PyValue value, string name, out PyValue method)
    {
        PyType type = value.Type;
        ClassAttribute? attribute = type.Find(context, name);
        method = attribute is null ? default : attribute.Value.Ref.BindTo(context, attribute.Value, value, type);
        return attribute is not null;
    }
}
