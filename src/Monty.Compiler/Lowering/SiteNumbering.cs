using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Numbers the sites of the instructions that are left, without gaps.</summary>
internal sealed class SiteNumbering : InstructionFields
{
    private readonly Dictionary<int, int> _numbers = [];

    /// <summary>Returns how many sites there are.</summary>
    public static int Renumber(IrFunction function)
    {
        var numbering = new SiteNumbering();
        foreach (BasicBlock block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
                instruction.Fields(numbering);
        }

        return numbering._numbers.Count;
    }

    public override void Site(ref int site)
    {
        if (!_numbers.TryGetValue(site, out int number))
            _numbers.Add(site, number = _numbers.Count);
        site = number;
    }
}
