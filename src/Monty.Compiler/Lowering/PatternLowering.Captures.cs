using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <remarks>The names that a pattern binds: only once the whole pattern fits.</remarks>
internal sealed partial class PatternLowering
{
    /// <summary><c>**rest</c>: a dict of what the keys did not take.</summary>
    private void CaptureRest(MappingPattern node, Operand[] keys, CodePosition position)
    {
        int rest = Builder.NewTemporary();
        Builder.Emit(new BuildDict { Target = rest }, position);
        Builder.Emit(new DictUpdate { Dict = Operand.OfSlot(rest), Mapping = _subject }, position);
        foreach (Operand key in keys)
            Builder.Emit(new DeleteItem { Value = Operand.OfSlot(rest), Key = key }, position);
        Capture(node.Rest!, rest, node.Span);
    }

    private void Capture(string name, int slot, SourceSpan span)
    {
        foreach ((string known, _) in Captures)
        {
            if (known == name)
                throw Errors.At(span, $"multiple assignments to name '{name}' in pattern");
        }

        Captures.Add((name, slot));
    }

    /// <summary>Puts what an alternative captured where the first one puts it.</summary>
    private void Unify(List<(string Name, int Slot)> common, SourceSpan span)
    {
        bool isSame = Captures.Count == common.Count;
        var sources = new List<(int Slot, int Source)>();
        foreach ((string name, int slot) in common)
        {
            int index = Captures.FindIndex(capture => capture.Name == name);
            if (index < 0)
                isSame = false;
            else
                sources.Add((slot, Captures[index].Slot));
        }

        if (!isSame)
            throw Errors.At(span, "alternative patterns bind different names");

        foreach ((int slot, int source) in sources)
            Builder.Move(slot, Operand.OfSlot(source));
    }

    /// <summary>The captures in temporaries of their own, which other alternatives can write.</summary>
    private List<(string Name, int Slot)> CopyCaptures()
    {
        var copies = new List<(string Name, int Slot)>();
        foreach ((string name, int slot) in Captures)
        {
            int copy = Builder.NewTemporary();
            Builder.Move(copy, Operand.OfSlot(slot));
            copies.Add((name, copy));
        }

        return copies;
    }
}
