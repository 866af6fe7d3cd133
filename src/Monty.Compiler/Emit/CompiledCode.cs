using System.Runtime.CompilerServices;
using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <summary>A function whose bodies are emitted from its register code when they are first needed.</summary>
internal sealed class CompiledCode : CodeObject
{
    private readonly Lock _emission = new();
    private readonly CompiledProgram _program;
    private readonly CodePosition[] _positions;
    private ResumableBody? _resumable;
    private StrongBox<SegmentPlan?>? _plan;
    private SegmentedBody? _segmented;
    private ResumeStates? _states;
    private bool _hasStraight;
#if OPTIMIZED_AT_ONCE // Only bench/metering defines it: without checkpoints no loop is found to be worth it.
    private bool _isOptimized = true;
#else
    private bool _isOptimized;
#endif

    public CompiledCode(IrFunction function, CompiledProgram program, int index)
        : base(function.Name, function.QualifiedName, function.Kind, function.Parameters)
    {
        Function = function;
        _program = program;
        Index = index;
        SlotNames = function.Slots.ConvertAll(slot => slot.Name);
        _positions = PositionsByState(function);
    }

    /// <summary>The register code.</summary>
    public IrFunction Function { get; }

    public override CodeProgram Program => _program;

    public override int Index { get; }

    /// <summary>Whether new activations run optimized code.</summary>
    public bool IsOptimized => Volatile.Read(ref _isOptimized);

    public override int SlotCount => Function.Slots.Count;

    public override int StateCount => Function.StateCount;

    public override int SiteCount => Function.SiteCount;

    public override int FirstLine => Function.FirstLine;

    public override int AnnotationsIndex => Function.AnnotationsCode;

    public override string? Docstring => Function.Docstring;

    public override IReadOnlyList<PyValue> Constants => Function.Constants;

    public override IReadOnlyList<string> SlotNames { get; }

    public override ResumableBody Resumable
    {
        get
        {
            if (Volatile.Read(ref _resumable) is { } body)
                return body;
            lock (_emission)
            {
                return _resumable ??= Segmented is { } segmented ? segmented.Resume : FunctionEmitter.EmitResumable(Function, _program.NameObjects, _isOptimized);
            }
        }
    }

    public override bool CanResume(int state, ReadOnlySpan<PyValue> slots) => States.Admit(state, slots);

    public override void Forget(int state, Span<PyValue> slots) => States.Forget(state, slots);

    public override CodePosition PositionOf(int state) => _positions[state];

    public override CodePosition LookupPositionOf(int state)
    {
        CodePosition position = _positions[state];
        return InstructionAt(state) is CallMethod call
            ? position with { EndLine = position.Line, EndColumn = call.LookupEnd }
            : position;
    }

    public override IReadOnlyList<string> VariablesAt(int state) => Lowering.PossibleVariables.At(Function, state);

    public override void EmitStraight()
    {
        lock (_emission)
        {
            if (_hasStraight)
                return;
            InstallStraight();
            _hasStraight = true;
        }
    }

    public override void Optimize()
    {
        lock (_emission)
        {
            if (_isOptimized)
                return;
            _isOptimized = true;
            _resumable = null;
            _segmented = null;
            if (_hasStraight)
                InstallStraight();
        }
    }

    /// <summary>Made when first needed; threads that need it at once make it twice.</summary>
    private ResumeStates States => Volatile.Read(ref _states) ?? (_states = new ResumeStates(Function));

    /// <summary>The body of a function that is too large for one method, or null.</summary>
    private SegmentedBody? Segmented
    {
        get
        {
            if (_segmented is null && (_plan ??= new(SegmentPlan.For(Function))).Value is { } plan)
                _segmented = new SegmentedBody(Function, _program.NameObjects, plan, _isOptimized);
            return _segmented;
        }
    }

    private void InstallStraight()
        => Install(Segmented is { } body
            ? body.Entry(TakesDirectArguments)
            : FunctionEmitter.EmitStraight(Function, _program.NameObjects, TakesDirectArguments, _isOptimized));

    private void Install(Delegate body)
    {
        switch (body)
        {
            case Entry0 entry: Entry0 = entry; break;
            case Entry1 entry: Entry1 = entry; break;
            case Entry2 entry: Entry2 = entry; break;
            case Entry3 entry: Entry3 = entry; break;
            case Entry4 entry: Entry4 = entry; break;
            default: BoundEntry = (BoundEntry)body; break;
        }
    }

    private Instruction? InstructionAt(int state)
    {
        foreach (BasicBlock block in Function.Blocks)
        {
            if (block.Instructions.Find(instruction => instruction.State == state) is { } found)
                return found;
        }

        return null;
    }

    private static CodePosition[] PositionsByState(IrFunction function)
    {
        var positions = new CodePosition[function.StateCount];
        foreach (BasicBlock block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.State >= 0)
                    positions[instruction.State] = instruction.Position;
            }
        }

        return positions;
    }
}
