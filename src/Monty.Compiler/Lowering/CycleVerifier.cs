using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Checks that no path goes round for ever without being metered: every call and every cycle has a checkpoint.</summary>
internal static class CycleVerifier
{
    private enum Mark : byte
    {
        New,
        OnPath,
        Done,
    }

    public static string? Verify(IrFunction function)
    {
        if (!function.Blocks[0].Instructions.Exists(instruction => instruction is Checkpoint))
            return "an entry without a checkpoint";
        var marks = new Mark[function.Blocks.Count];
        var successors = new SuccessorFields();
        var path = new Stack<(int Block, int[] Next, int Position)>();
        for (int start = 0; start < marks.Length; start++)
        {
            if (marks[start] == Mark.New && !Enter(start))
                return "a cycle without a checkpoint";
            while (path.TryPop(out (int Block, int[] Next, int Position) top))
            {
                if (top.Position == top.Next.Length)
                {
                    marks[top.Block] = Mark.Done;
                    continue;
                }

                path.Push(top with { Position = top.Position + 1 });
                if (!Enter(top.Next[top.Position]))
                    return "a cycle without a checkpoint";
            }
        }

        return null;

        bool Enter(int block)
        {
            if (marks[block] == Mark.OnPath)
                return false;
            if (marks[block] == Mark.Done)
                return true;
            marks[block] = Mark.OnPath;
            path.Push((block, Unmetered(function.Blocks[block], successors), 0));
            return true;
        }
    }

    /// <summary>Where control can go from the block without having been counted. A yield ends the call, so the caller is.</summary>
    private static int[] Unmetered(BasicBlock block, SuccessorFields successors)
    {
        int metered = block.Instructions.FindIndex(instruction => instruction is Checkpoint or Yield);
        if (metered < 0)
            return [.. successors.Of(block)];
        int signalling = block.Instructions.FindIndex(instruction => instruction.CanSignal);
        return block.Handler >= 0 && signalling < metered ? [block.Handler] : [];
    }
}
