using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>The register code of one function, class body or module.</summary>
internal sealed class IrFunction
{
    private const int Unknown = -2;

    private int _scopeSlot = Unknown;

    /// <summary>As <c>__name__</c>: <c>&lt;module&gt;</c>, <c>&lt;lambda&gt;</c>, <c>&lt;genexpr&gt;</c> for what has none.</summary>
    public required string Name { get; init; }

    public required CodeName QualifiedName { get; init; }

    public required CodeKind Kind { get; init; }

    public required ParameterLayout Parameters { get; init; }

    /// <summary>The 1-based line of the <c>def</c>, or of its first decorator.</summary>
    public required int FirstLine { get; init; }

    public string? Docstring { get; init; }

    /// <summary>Names of free variables, in the order of the closure.</summary>
    public required string[] FreeVariables { get; init; }

    /// <summary>The function that gives the annotations, where it reaches no variables of others; -1 where there is none.</summary>
    public int AnnotationsCode { get; set; } = -1;

    /// <summary>Slots by number: parameters first, then other locals and cells, then temporaries.</summary>
    public List<SlotInfo> Slots { get; } = [];

    public List<PyValue> Constants { get; } = [];

    /// <summary>Block 0 is the entry.</summary>
    public List<BasicBlock> Blocks { get; } = [];

    /// <summary>
    /// What a traceback asks for suggestions: the slot of <c>self</c>, a parameter or a variable in a cell; in a class body that
    /// of its namespace; -1 where there is neither.
    /// </summary>
    public int ScopeSlot => _scopeSlot != Unknown ? _scopeSlot : _scopeSlot = FindScopeSlot();

    /// <summary>Whether a loop does nothing with an item but to unpack it: <c>for a, b in …</c>.</summary>
    public bool IsTakenApart(ForIter loop)
        => Slots[loop.Target].Kind == SlotKind.Temporary
            && Blocks[loop.Body].Instructions[0] is Unpack { Source: { IsSlot: true } source }
            && source.Slot == loop.Target;

    /// <summary>How many inline caches the function has.</summary>
    public int SiteCount { get; set; }

    /// <summary>One more than the highest state.</summary>
    public int StateCount { get; set; }

    private int FindScopeSlot()
        => Kind == CodeKind.ClassBody ? 0 : Slots.FindIndex(slot => slot.Name == "self") is >= 0 and var slot
            && (slot < Parameters.Count || Slots[slot].Kind == SlotKind.Cell) ? slot : -1;
}
