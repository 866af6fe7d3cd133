using Monty.Runtime.Core;
using Monty.Runtime.Modules.Collections;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Which types sequence and mapping patterns match: some built-in ones, and what <c>collections.abc</c> knows as such.</summary>
internal static class PatternKinds
{
    /// <summary>The module that makes the abstract classes; where no one has imported it, there are no such classes.</summary>
    private const string Home = "collections._containers";

    private static readonly PyStr SequenceName = new("Sequence");
    private static readonly PyStr MappingName = new("Mapping");

    public static bool IsSequence(PyContext context, PyType type)
        => type.IsSubtypeOf(ListType.Type) || type.IsSubtypeOf(TupleType.Type) || type.IsSubtypeOf(RangeType.Type)
            || type.IsSubtypeOf(CollectionsTypes.Deque) || type.IsSubtypeOf(MemoryViewType.Type) || Counts(context, type, SequenceName);

    public static bool IsMapping(PyContext context, PyType type)
        => type.IsSubtypeOf(DictType.Type) || type.IsSubtypeOf(MappingProxyType.Type) || Counts(context, type, MappingName);

    /// <summary>Whether a class derives from an abstract one, or from a class that is registered with it.</summary>
    private static bool Counts(PyContext context, PyType type, PyStr name)
    {
        if (type.IsBuiltin || context.Modules.Find(Home) is not { } home || !home.TryGet(name, out PyValue value) || value.Ref is not PyType kind)
            return false;
        if (type.IsSubtypeOf(kind))
            return true;
        foreach (PyType registered in VirtualSubclasses.Of(context, kind))
        {
            if (!registered.IsBuiltin && type.IsSubtypeOf(registered))
                return true;
        }

        return false;
    }
}
