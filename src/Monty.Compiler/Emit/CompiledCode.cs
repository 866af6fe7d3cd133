using System.Runtime.CompilerServices;
using Monty.Compiler.Interpret;
using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <summary>A function as register code: interpreted at first, emitted when it has run often.</summary>
internal sealed class CompiledCode : InterpretedCode
{
    private readonly Lock _emission = new();
    private ResumableBody? _resumable;
    private StrongBox<SegmentPlan?>? _plan;
    private SegmentedBody? _segmented;
    private ResumeStates? _states;
    private bool _isEmitted;
    private bool _hasStraight;

    /// <summary>The straight body, until .NET has compiled it.</summary>
    private Delegate? _straight;
    private int _size;

    public CompiledCode(IrFunction function, CompiledProgram program, int index)
        : base(function)
    {
        Program = program;
        Index = index;
        SlotNames = function.Slots.ConvertAll(slot => slot.Name);
#if EMITTED_AT_ONCE // Only bench/metering defines it: without checkpoints no loop is found to be worth it.
        Emit();
#endif
    }

    public override CodeProgram Program { get; }

    public override int Index { get; }

    /// <summary>Whether activations that go on, and new ones once there is a straight body, run emitted code.</summary>
    public bool IsEmitted => Volatile.Read(ref _isEmitted);

    public override int SiteCount => Function.SiteCount;

    public override int FirstLine => Function.FirstLine;

    public override int AnnotationsIndex => Function.AnnotationsCode;

    public override string? Docstring => Function.Docstring;

    public override IReadOnlyList<PyValue> Constants => Function.Constants;

    public override IReadOnlyList<string> SlotNames { get; }

    public override ResumableBody Resumable(Meter meter)
    {
        if (Volatile.Read(ref _resumable) is { } body)
            return body;
        if (!IsEmitted || !meter.HasTime(ResumableTime))
            return InterpretedEntries.Resumable;
        lock (_emission)
        {
            return _resumable ??= Segmented is { } segmented ? segmented.Resume : FunctionEmitter.EmitResumable(Function);
        }
    }

    public override bool CanEmit(Meter meter) => meter.HasTime(IsGeneratorLike || Segmented is not null ? 0 : EmissionTime.OfStraight(Size));

    public override bool CanEmitLoop(Meter meter) => _resumable is not null || meter.HasTime(ResumableTime);

    public override bool CanResume(int state, ReadOnlySpan<PyValue> slots) => States.Admit(state, slots);

    public override void Forget(int state, Span<PyValue> slots) => States.Forget(state, slots);

    public override IReadOnlyList<string> VariablesAt(int state) => Lowering.PossibleVariables.At(Function, state);

    public override void Emit()
    {
        lock (_emission)
        {
            if (_hasStraight)
                return;
            if (!IsGeneratorLike)
                EmitStraight();
            _isEmitted = _hasStraight = true;
        }
    }

    public override void EmitForCalls()
    {
        Emit();
        // Compiled here and not by the first call, which may come when there is no time for it.
        if (_straight is { } body)
            RuntimeHelpers.PrepareDelegate(body);
        _straight = null;
    }

    public override void EmitLoop()
    {
        _isEmitted = true;
        // The next call is the one too many: a function that is called once needs no straight body.
        InterpretedCalls = int.MaxValue / 2;
    }

    /// <summary>Instructions, as the emitter counts them.</summary>
    private int Size => _size > 0 ? _size : _size = SegmentPlan.SizeOf(Function);

    private long ResumableTime => Segmented is null ? EmissionTime.OfResumable(Size) : 0;

    /// <summary>Made when first needed; threads that need it at once make it twice.</summary>
    private ResumeStates States => Volatile.Read(ref _states) ?? (_states = new ResumeStates(Function));

    /// <summary>The body of a function that is too large for one method, or null.</summary>
    private SegmentedBody? Segmented
    {
        get
        {
            if (_segmented is null && (_plan ??= new(SegmentPlan.For(Function))).Value is { } plan)
                _segmented = new SegmentedBody(Function, plan);
            return _segmented;
        }
    }

    private void EmitStraight()
    {
        if (Segmented is { } segmented)
            segmented.Install(this);
        else
            Install(_straight = FunctionEmitter.EmitStraight(Function, TakesDirectArguments));
    }

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
}
