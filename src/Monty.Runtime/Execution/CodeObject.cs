using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The compiled code of one function, shared by all runs and threads. It is interpreted at first, and emitted where it runs often.</summary>
internal abstract class CodeObject
{
    /// <summary>The most positional arguments that are passed without an array.</summary>
    public const int MaxDirectArguments = 4;

    private readonly CodeName _qualifiedName;

    // Emitted call sites load these without a check, so each always holds a delegate that accepts that number of arguments.
    public Entry0 Entry0;
    public Entry1 Entry1;
    public Entry2 Entry2;
    public Entry3 Entry3;
    public Entry4 Entry4;

    /// <summary>What calls with bound parameters enter by.</summary>
    public BoundEntry BoundEntry;

    /// <summary>Calls so far that were interpreted; threads may lose counts.</summary>
    public int InterpretedCalls;

    /// <summary>Rounds of loops so far that were interpreted; threads may lose counts.</summary>
    public long InterpretedRounds;

    protected CodeObject(string name, CodeName qualifiedName, CodeKind kind, ParameterLayout parameters, SlotEntries entries)
    {
        Name = name;
        _qualifiedName = qualifiedName;
        Kind = kind;
        Parameters = parameters;
        TakesDirectArguments = parameters.IsSimple && parameters.Count <= MaxDirectArguments;
        Entry0 = BindingStubs.Entry0;
        Entry1 = BindingStubs.Entry1;
        Entry2 = BindingStubs.Entry2;
        Entry3 = BindingStubs.Entry3;
        Entry4 = BindingStubs.Entry4;
        BoundEntry = null!;
        IsGeneratorLike = kind is CodeKind.Generator or CodeKind.Coroutine or CodeKind.AsyncGenerator;
        (IsGeneratorLike ? GeneratorFactory.Instance : entries).Install(this);
    }

    public string Name { get; }

    public string QualifiedName => _qualifiedName.ToString();

    public CodeKind Kind { get; }

    public ParameterLayout Parameters { get; }

    /// <summary>Whether the straight body takes its arguments in registers rather than in an array.</summary>
    public bool TakesDirectArguments { get; }

    /// <summary>Whether a call makes an object with a frame of its own, and runs nothing.</summary>
    public bool IsGeneratorLike { get; }

    public abstract CodeProgram Program { get; }

    /// <summary>The index in <see cref="CodeProgram.Codes"/>.</summary>
    public abstract int Index { get; }

    public abstract int SlotCount { get; }

    public abstract int StateCount { get; }

    /// <summary>How many inline caches the code has.</summary>
    public abstract int SiteCount { get; }

    public abstract int FirstLine { get; }

    public abstract string? Docstring { get; }

    public abstract IReadOnlyList<PyValue> Constants { get; }

    /// <summary>The index of the code that gives the annotations, where it reaches no variables of others; else -1.</summary>
    public abstract int AnnotationsIndex { get; }

    /// <summary>Names of slots, for inspection and <c>locals()</c>; empty for temporaries.</summary>
    public abstract IReadOnlyList<string> SlotNames { get; }

    /// <summary>What goes on with captured activations.</summary>
    public abstract ResumableBody Resumable(Meter meter);

    /// <summary>Whether a frame of a snapshot may wait at a state with these slots.</summary>
    public abstract bool CanResume(int state, ReadOnlySpan<PyValue> slots);

    /// <summary>Empties the slots of a frame at rest that nothing will read again.</summary>
    public abstract void Forget(int state, Span<PyValue> slots);

    /// <summary>The slot of the iterator that a generator which waits at a state delegates to; -1 where it does not.</summary>
    public abstract int DelegateSlotOf(int state);

    /// <summary>Where a point at which the code can raise or suspend stands in the source.</summary>
    public abstract CodePosition PositionOf(int state);

    /// <summary>At a call of a method: where the lookup of the method stands.</summary>
    public abstract CodePosition LookupPositionOf(int state);

    /// <summary>The variables of the function that may have a value at a point, in the order of its slots.</summary>
    public abstract IReadOnlyList<string> VariablesAt(int state);

    /// <summary>Emits the code, so that it is not interpreted any more; calls under way are to their end.</summary>
    public abstract void Emit();

    /// <summary>As <see cref="Emit"/>, and .NET compiles it, which the first call would wait for.</summary>
    public abstract void EmitForCalls();

    /// <summary>As <see cref="Emit"/> for a call under way that goes on in its loop; new ones follow when there is one more.</summary>
    public abstract void EmitLoop();

    /// <summary>Whether there is time for .NET to compile what <see cref="EmitForCalls"/> emits.</summary>
    public abstract bool CanEmit(Meter meter);

    /// <summary>Whether there is time for .NET to compile what goes on.</summary>
    public abstract bool CanEmitLoop(Meter meter);

    public override string ToString() => QualifiedName;
}
