using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Dict displays.</summary>
/// <remarks>
/// Entries go into the dict as in CPython, which the hashing of keys shows: of each 17 in a row one by one, of a rest of up to 15 all
/// at once when they are computed. Where the keys are constant it cannot be seen, and more are computed at once.
/// </remarks>
internal sealed class DictLowering(FunctionLowering function)
{
    private const int Row = 17;
    private const int MostAtOnce = 15;

    private IrBuilder Builder => function.Builder;

    private ExpressionLowering Expressions => function.Expressions;

    public Operand Lower(DictDisplay node, int target)
    {
        List<Part> parts = Parts(node.Items);
        bool beginsAtOnce = parts is [{ IsAtOnce: true }, ..];
        bool isWhole = parts.Count == 0 || (beginsAtOnce && parts.Count == 1);
        int dict = isWhole ? target : Expressions.ScratchSlot(target);
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(node);
        (Operand[] keys, Operand[] values) = Entries(node.Items, beginsAtOnce ? parts[0] : default);
        if (isWhole)
            dict = Expressions.ResultSlot(dict, mark);
        Builder.Emit(new BuildDict { Target = dict, Keys = keys, Items = values }, position);
        if (isWhole)
            return Operand.OfSlot(dict);
        for (int i = beginsAtOnce ? 1 : 0; i < parts.Count; i++)
        {
            Builder.Release(mark);
            Add(node.Items, parts[i], Operand.OfSlot(dict), position, mark);
        }

        Builder.Release(mark);
        return Operand.OfSlot(dict);
    }

    private void Add(ImmutableArray<DictItem> items, Part part, Operand dict, CodePosition position, int mark)
    {
        if (items[part.Start].Key is null)
        {
            Operand mapping = Expressions.Lower(items[part.Start].Value);
            Builder.Emit(new DictUpdate { Dict = dict, Mapping = mapping }, position);
            return;
        }

        int step = part.IsAtOnce ? part.Count : 1;
        for (int start = part.Start; start < part.Start + part.Count; start += step)
        {
            Builder.Release(mark);
            (Operand[] keys, Operand[] values) = Entries(items, new Part(start, step, IsAtOnce: true, part.HasConstantKeys));
            for (int i = 0; i < step; i++)
                Builder.Emit(new DictSet { Dict = dict, Key = keys[i], Item = values[i] }, position);
        }
    }

    private (Operand[] Keys, Operand[] Values) Entries(ImmutableArray<DictItem> items, Part part)
    {
        var flat = ImmutableArray.CreateBuilder<Expression>(2 * part.Count);
        for (int i = part.Start; i < part.Start + part.Count; i++)
        {
            flat.Add(items[i].Key!);
            flat.Add(items[i].Value);
        }

        Operand[] operands = Expressions.LowerAll(flat.MoveToImmutable());
        var keys = new Operand[part.Count];
        var values = new Operand[part.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = operands[2 * i];
            values[i] = operands[(2 * i) + 1];
        }

        return (keys, values);
    }

    private static List<Part> Parts(ImmutableArray<DictItem> items)
    {
        var parts = new List<Part>();
        if (items.Length > 0 && items.All(item => item.Key is { } key && DisplayLowering.IsConstant(key) && DisplayLowering.IsConstant(item.Value)))
            return [new Part(0, items.Length, IsAtOnce: true, HasConstantKeys: true)];
        for (int i = 0; i < items.Length; i = parts[^1].Start + parts[^1].Count)
        {
            Part part = PartAt(items, i);
            if (part.HasConstantKeys && parts is [.., { HasConstantKeys: true } last] && last.Count < DisplayLowering.MostAtOnce)
                parts[^1] = last with { Count = last.Count + part.Count };
            else
                parts.Add(part);
        }

        return parts;
    }

    private static Part PartAt(ImmutableArray<DictItem> items, int start)
    {
        if (items[start].Key is null)
            return new Part(start, 1, IsAtOnce: false, HasConstantKeys: false);
        int end = start;
        bool hasConstantKeys = true;
        for (; end < items.Length && end < start + Row && items[end].Key is { } key; end++)
            hasConstantKeys &= DisplayLowering.IsConstant(key);
        return new Part(start, end - start, hasConstantKeys || end - start <= MostAtOnce, hasConstantKeys);
    }

    /// <summary>A mapping, or entries that are added in the same way.</summary>
    private readonly record struct Part(int Start, int Count, bool IsAtOnce, bool HasConstantKeys);
}
