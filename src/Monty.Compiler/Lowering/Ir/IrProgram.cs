namespace Monty.Compiler.Lowering.Ir;

/// <summary>A whole program in register code: what is emitted, and what snapshots carry.</summary>
internal sealed class IrProgram
{
    public required string FileName { get; init; }

    /// <summary>The source text, for tracebacks.</summary>
    public required string Source { get; init; }

    /// <summary>Function 0 is the module; it returns the value of a trailing expression statement, else None.</summary>
    public required IReadOnlyList<IrFunction> Functions { get; init; }

    /// <summary>Every global name that the program mentions; instructions refer to it by index.</summary>
    public required IReadOnlyList<string> GlobalNames { get; init; }

    /// <summary>Whether globals live in a dict, because code can reach them by names that only it knows; else each has a slot.</summary>
    public required bool GlobalsInDict { get; init; }

    /// <summary>Whether the names of its top level are in a namespace that is the argument of function 0.</summary>
    public required bool TakesNamespace { get; init; }

    /// <summary>Whether <c>await</c> occurs outside of functions.</summary>
    public required bool HasTopLevelAwait { get; init; }

    /// <summary>What CPython warns of when it compiles the text. Snapshots do without: a run has shown them when it begins.</summary>
    public IReadOnlyList<MontySyntaxWarning> Warnings { get; init; } = [];

    /// <summary>The same code without its text.</summary>
    public IrProgram WithoutSource() => new()
    {
        FileName = FileName,
        Source = "",
        Functions = Functions,
        GlobalNames = GlobalNames,
        GlobalsInDict = GlobalsInDict,
        TakesNamespace = TakesNamespace,
        HasTopLevelAwait = HasTopLevelAwait,
        Warnings = Warnings,
    };
}
