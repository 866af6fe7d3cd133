using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>The names that a program's instructions mention, each one object whichever body of whichever function uses it.</summary>
/// <remarks>
/// Scripts keep them as keys of namespaces, so that they get into snapshots: which bodies were emitted, and when, must not show there.
/// </remarks>
internal sealed class ProgramNames : InstructionFields
{
    private readonly List<PyStr> _all = [];
    private readonly Dictionary<string, PyStr> _byText = new(StringComparer.Ordinal);

    public ProgramNames(IrProgram program)
    {
        foreach (IrFunction function in program.Functions)
        {
            foreach (BasicBlock block in function.Blocks)
            {
                foreach (Instruction instruction in block.Instructions)
                    instruction.Fields(this);
            }
        }
    }

    /// <summary>In the order of the instructions.</summary>
    public IReadOnlyList<PyStr> All => _all;

    public PyStr this[string text] => _byText[text];

    public override void Name(ref string name)
    {
        if (_byText.ContainsKey(name))
            return;
        var text = new PyStr(name);
        _byText.Add(name, text);
        _all.Add(text);
    }
}
