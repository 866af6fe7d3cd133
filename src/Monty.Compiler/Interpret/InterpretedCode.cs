using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Interpret;

/// <summary>A function that can run from its register code.</summary>
internal abstract class InterpretedCode(IrFunction function)
    : CodeObject(function.Name, function.QualifiedName, function.Kind, function.Parameters, InterpretedEntries.Instance)
{
    private InstructionPlace[]? _places;

    /// <summary>The register code.</summary>
    public IrFunction Function => function;

    public override int SlotCount => function.Slots.Count;

    public override int StateCount => function.StateCount;

    public override CodePosition PositionOf(int state) => InstructionAt(state)?.Position ?? default;

    public override CodePosition LookupPositionOf(int state)
    {
        CodePosition position = PositionOf(state);
        return InstructionAt(state) is CallMethod call
            ? position with { EndLine = position.Line, EndColumn = call.LookupEnd }
            : position;
    }

    /// <summary>Where the instruction with a state stands; nowhere for the entry.</summary>
    public InstructionPlace PlaceOf(int state)
        => (Volatile.Read(ref _places) ?? (_places = InstructionPlace.ByState(function)))[state];

    private Instruction? InstructionAt(int state) => PlaceOf(state) is { Block: { } block, Index: var index } ? block.Instructions[index] : null;
}
