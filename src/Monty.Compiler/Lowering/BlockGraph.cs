using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>The blocks of a function as a graph: what can be reached, and what can be joined.</summary>
internal static class BlockGraph
{
    /// <summary>The blocks that control can reach from the first, in their order.</summary>
    public static List<BasicBlock> Reachable(List<BasicBlock> blocks, Func<int, BasicBlock> find)
    {
        var seen = new HashSet<BasicBlock>(ReferenceEqualityComparer.Instance) { blocks[0] };
        var pending = new Stack<BasicBlock>();
        pending.Push(blocks[0]);
        var successors = new SuccessorFields();
        while (pending.TryPop(out BasicBlock? block))
        {
            if (!CanSignal(block))
                ClearHandler(block);
            foreach (int successor in successors.Of(block))
            {
                if (seen.Add(find(successor)))
                    pending.Push(find(successor));
            }
        }

        return blocks.FindAll(seen.Contains);
    }

    /// <summary>The same blocks numbered by their order, with all references changed.</summary>
    public static List<BasicBlock> Renumber(List<BasicBlock> blocks)
    {
        var numbers = new Dictionary<int, int>(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
            numbers.Add(blocks[i].Id, i);
        var renaming = new RenamingFields(numbers);
        var result = new List<BasicBlock>(blocks.Count);
        foreach (BasicBlock block in blocks)
        {
            var numbered = new BasicBlock(result.Count)
            {
                Handler = block.Handler < 0 ? -1 : numbers[block.Handler],
                ExceptionSlot = block.ExceptionSlot,
                IsInLoop = block.IsInLoop,
            };
            numbered.Instructions.AddRange(block.Instructions);
            numbered.Terminator.Fields(renaming);
            result.Add(numbered);
        }

        return result;
    }

    /// <summary>Skips blocks that only jump, and joins blocks that always follow one another.</summary>
    public static void Simplify(IrFunction function)
    {
        List<BasicBlock> blocks = function.Blocks;
        ThreadJumps(blocks);
        blocks = Reachable(blocks, number => function.Blocks[number]);
        Join(blocks, function.Blocks);
        blocks = Renumber(Reachable(blocks, number => function.Blocks[number]));
        function.Blocks.Clear();
        function.Blocks.AddRange(blocks);
    }

    private static bool CanSignal(BasicBlock block) => block.Instructions.Exists(instruction => instruction.CanSignal);

    private static void ClearHandler(BasicBlock block)
    {
        block.Handler = -1;
        block.ExceptionSlot = -1;
    }

    private static void ThreadJumps(List<BasicBlock> blocks)
    {
        var targets = new Dictionary<int, int>();
        foreach (BasicBlock block in blocks)
        {
            if (block.Id != 0 && block.Instructions is [Jump jump] && jump.Target != block.Id)
                targets.Add(block.Id, jump.Target);
        }

        var renaming = new RenamingFields(Resolve(targets));
        foreach (BasicBlock block in blocks)
        {
            block.Terminator.Fields(renaming);
            block.Handler = renaming.Of(block.Handler);
        }
    }

    /// <summary>Follows chains of jumps to their ends; a block in a ring of empty blocks keeps its name.</summary>
    private static Dictionary<int, int> Resolve(Dictionary<int, int> targets)
    {
        var resolved = new Dictionary<int, int>(targets.Count);
        var chain = new List<int>();
        foreach (int start in targets.Keys)
        {
            chain.Clear();
            var inChain = new HashSet<int>();
            int at = start;
            while (!resolved.ContainsKey(at) && targets.TryGetValue(at, out int next) && inChain.Add(at))
            {
                chain.Add(at);
                at = next;
            }

            int end = resolved.GetValueOrDefault(at, at);
            foreach (int link in chain)
                resolved[link] = end;
        }

        return resolved;
    }

    private static void Join(List<BasicBlock> blocks, List<BasicBlock> all)
    {
        int[] predecessors = CountPredecessors(blocks, all.Count);
        var joined = new HashSet<int>();
        foreach (BasicBlock block in blocks)
        {
            if (joined.Contains(block.Id))
                continue;
            while (block.Terminator is Jump jump && jump.Target != 0 && jump.Target != block.Id
                && predecessors[jump.Target] == 1 && CanFollow(block, all[jump.Target]))
            {
                BasicBlock next = all[jump.Target];
                block.Instructions.RemoveAt(block.Instructions.Count - 1);
                block.Instructions.AddRange(next.Instructions);
                block.IsInLoop |= next.IsInLoop;
                joined.Add(next.Id);
            }
        }
    }

    private static bool CanFollow(BasicBlock block, BasicBlock next)
        => (block.Handler == next.Handler && block.ExceptionSlot == next.ExceptionSlot) || !CanSignal(next);

    private static int[] CountPredecessors(List<BasicBlock> blocks, int count)
    {
        var predecessors = new int[count];
        var successors = new SuccessorFields();
        foreach (BasicBlock block in blocks)
        {
            foreach (int successor in successors.Of(block))
                predecessors[successor]++;

            // What a handler covers may differ from what runs before it: nothing is joined to one.
            if (block.Handler >= 0)
                predecessors[block.Handler]++;
        }

        return predecessors;
    }
}
