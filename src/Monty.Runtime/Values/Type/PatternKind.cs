using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which patterns of <c>match</c> an instance of a class fits.</summary>
internal enum PatternKind
{
    None,
    Sequence,
    Mapping,
}

/// <summary>How a class comes to fit sequence or mapping patterns.</summary>
internal static class PatternKinds
{
    /// <summary>What an abstract class says in its body, as a number of flags; it is no attribute afterwards.</summary>
    private const string Declaration = "__abc_tpflags__";

    private const long SequenceFlag = 1 << 5;
    private const long MappingFlag = 1 << 6;

    public static PatternKind OfBuiltin(string name) => name switch
    {
        "list" or "tuple" or "range" or "memoryview" or "deque" => PatternKind.Sequence,
        "dict" or "mappingproxy" => PatternKind.Mapping,
        _ => PatternKind.None,
    };

    /// <summary>Takes over what the body of an abstract class says.</summary>
    public static void Declare(PyType type)
    {
        if (!type.TryGetOwn(Declaration, out PyValue flags) || !flags.IsInt)
            return;
        type.OwnPattern = flags.Bits switch
        {
            SequenceFlag => PatternKind.Sequence,
            MappingFlag => PatternKind.Mapping,
            _ => PatternKind.None,
        };
        type.OwnAttributes.Remove(Declaration);
    }

    /// <summary>A class is registered with an abstract one.</summary>
    public static void Register(PyType abstraction, PyType type)
    {
        if (!type.IsBuiltin && abstraction.Pattern is not PatternKind.None and { } pattern)
            type.OwnPattern = pattern;
    }
}
