using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Which types sequence and mapping patterns match: some built-in ones, and what <c>collections.abc</c> knows as such.</summary>
internal static class PatternKinds
{
    /// <summary>The module that makes the abstract classes; where no one has imported it, there are no such classes.</summary>
    private const string Home = "collections._containers";

    private static readonly PyStr SequenceName = new("Sequence");
    private static readonly PyStr MappingName = new("Mapping");

    public static bool IsSequence(PyContext context, PyType type) => KindOf(context, type) == PatternKind.Sequence;

    public static bool IsMapping(PyContext context, PyType type) => KindOf(context, type) == PatternKind.Mapping;

    /// <summary>The kind of the first ancestor that has one: a class of a mapping and a sequence is what its first base is.</summary>
    private static PatternKind KindOf(PyContext context, PyType type)
    {
        foreach (PyType ancestor in type.Mro)
        {
            PatternKind kind = ancestor.IsBuiltin ? ancestor.PatternKind : OfClass(context, ancestor);
            if (kind != PatternKind.None)
                return kind;
        }

        return PatternKind.None;
    }

    private static PatternKind OfClass(PyContext context, PyType type)
    {
        if (context.Modules.Find(Home) is not { } home)
            return PatternKind.None;
        if (Counts(context, home, type, SequenceName))
            return PatternKind.Sequence;
        return Counts(context, home, type, MappingName) ? PatternKind.Mapping : PatternKind.None;
    }

    /// <summary>Whether a class is an abstract one, or one that is registered with it.</summary>
    private static bool Counts(PyContext context, PythonModule home, PyType type, PyStr name)
        => home.TryGet(context, name, out PyValue value)
            && value.Ref is PyType kind
            && (ReferenceEquals(type, kind) || Array.IndexOf(VirtualSubclasses.Of(context, kind), type) >= 0);
}
