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

    public override int DelegateSlotOf(int state)
    {
        if (PlaceOf(state) is not { Block: { } block, Index: var index } || block.Instructions[index] is not Yield)
            return -1;
        // Where the generator handles exceptions, a handler that takes these up again comes first.
        for (int i = 0; i < 2 && block.Handler >= 0; i++)
        {
            block = Function.Blocks[block.Handler];
            if (block.Instructions[0] is ThrowInto into)
                return into.Iterator.Slot;
        }

        return -1;
    }

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
