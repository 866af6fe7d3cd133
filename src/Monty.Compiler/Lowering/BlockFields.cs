using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Collects the blocks that control may go to from a block, its handler included.</summary>
internal sealed class SuccessorFields : InstructionFields
{
    private readonly List<int> _blocks = [];

    public IReadOnlyList<int> Of(BasicBlock block)
    {
        _blocks.Clear();
        block.Terminator.Fields(this);
        if (block.Handler >= 0)
            _blocks.Add(block.Handler);
        return _blocks;
    }

    public override void Block(ref int block) => _blocks.Add(block);
}

/// <summary>Gives other numbers to the blocks that an instruction names.</summary>
internal sealed class RenamingFields(Dictionary<int, int> names) : InstructionFields
{
    public int Of(int block) => names.GetValueOrDefault(block, block);

    public override void Block(ref int block) => block = Of(block);
}
