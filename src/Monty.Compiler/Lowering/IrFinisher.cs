using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>Turns what a builder made into a function: drops what is unreachable or needless, numbers blocks, states and sites.</summary>
internal static class IrFinisher
{
    /// <exception cref="MontySyntaxException">The function is larger than <see cref="FunctionSize"/> allows.</exception>
    public static void Finish(IrBuilder builder, IrFunction function, SyntaxErrors errors)
    {
        function.Slots.AddRange(builder.Slots);
        function.Constants.AddRange(builder.Constants);
        List<BasicBlock> blocks = BlockGraph.Reachable(builder.Placed, builder.BlockOf);
        if (FunctionSize.FindProblem(blocks, function.Slots.Count) is { } problem)
            throw errors.At(new SourceSpan(function.FirstLine, 0, function.FirstLine, 0), problem);
        function.Blocks.AddRange(BlockGraph.Renumber(blocks));
        new BoundChecks(function, builder.PrecautionaryUnbinds).RemoveNeedless();
        BlockGraph.Simplify(function);
        NumberStates(function);
        function.SiteCount = SiteNumbering.Renumber(function);
        IrVerifier.Require(function);
    }

    private static void NumberStates(IrFunction function)
    {
        int state = 1;
        foreach (BasicBlock block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.CanSignal)
                    instruction.State = state++;
            }
        }

        function.StateCount = state;
    }
}
