using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Tests.Lowering;

public class IrVerifierTests
{
    [Fact]
    public void Whole_code_is_right()
        => Assert.Null(Verify(
            new Checkpoint { State = 1 }, new Move { Target = 0, Source = Operand.OfConstant(0) }, new Return { Value = Operand.OfSlot(0) }));

    [Fact]
    public void Every_call_and_every_cycle_is_metered()
    {
        var checkpoint = new Checkpoint { State = 1 };
        Assert.Contains("an entry without a checkpoint", Verify(new Return { Value = Operand.OfConstant(0) }));
        Assert.Contains("a cycle without a checkpoint", Verify([checkpoint, new Jump { Target = 1 }], [new Jump { Target = 1 }]));
        Assert.Null(Verify([checkpoint, new Jump { Target = 0 }]));
    }

    [Fact]
    public void A_handler_before_the_checkpoint_does_not_go_back()
    {
        IrFunction function = Make(
            [new Checkpoint { State = 1 }, new Jump { Target = 1 }],
            [new Compare { Target = 0, Left = Operand.OfConstant(0), Right = Operand.OfConstant(0), State = 2 }, new Checkpoint { State = 3 }, new Return { Value = Operand.OfConstant(0) }],
            [new Jump { Target = 1 }]);
        function.Blocks[1].Handler = 2;
        function.Blocks[1].ExceptionSlot = 0;
        Assert.Contains("a cycle without a checkpoint", Verify(function));
    }

    [Fact]
    public void A_slot_is_written_before_it_is_read()
        => Assert.Contains("read before it is written", Verify(new Return { Value = Operand.OfSlot(0) }));

    [Fact]
    public void A_block_ends()
        => Assert.Contains("a block without an end", Verify(new Move { Target = 0, Source = Operand.OfConstant(0) }));

    [Fact]
    public void Slots_constants_and_blocks_are_in_range()
    {
        Assert.Contains("a slot out of range", Verify(new Return { Value = Operand.OfSlot(9) }));
        Assert.Contains("a constant out of range", Verify(new Return { Value = Operand.OfConstant(9) }));
        Assert.Contains("a jump to nowhere", Verify(new Jump { Target = 9 }));
    }

    [Fact]
    public void A_slice_that_is_not_copied_is_only_subscribed_next()
    {
        Operand constant = Operand.OfConstant(0);
        string? VerifyAfter(Instruction next, int returned) => Verify(
            new Checkpoint { State = 1 },
            new GetSlice { Target = 0, Value = constant, Start = constant, Stop = constant, Step = constant, IsTransient = true, State = 2 },
            next,
            new Return { Value = Operand.OfSlot(returned) });

        var item = new GetItem { Target = 1, Value = Operand.OfSlot(0), Key = constant, State = 3 };
        Assert.Null(VerifyAfter(item, 1));
        Assert.Null(VerifyAfter(new GetItem { Target = 0, Value = Operand.OfSlot(0), Key = constant, State = 3 }, 0));
        Assert.Contains("not only subscribed", VerifyAfter(item, 0));
        Assert.Contains("not only subscribed", VerifyAfter(new GetItem { Target = 1, Value = Operand.OfSlot(0), Key = Operand.OfSlot(0), State = 3 }, 1));
        Assert.Contains("not only subscribed", VerifyAfter(new Move { Target = 1, Source = Operand.OfSlot(0) }, 1));
    }

    [Fact]
    public void States_are_numbered_in_order()
        => Assert.Contains("states out of order", Verify(new Checkpoint { State = 5 }, new Return { Value = Operand.OfConstant(0) }));

    [Fact]
    public void A_loop_variable_is_unwritten_where_the_loop_ended()
    {
        var head = new Instruction[]
        {
            new Checkpoint { State = 1 },
            new Move { Target = 1, Source = Operand.OfConstant(0) },
            new ForIter { Target = 0, Iterator = Operand.OfSlot(1), Body = 1, Exhausted = 2, State = 2 },
        };
        Instruction[] use = [new Return { Value = Operand.OfSlot(0) }];
        Instruction[] none = [new Return { Value = Operand.OfConstant(0) }];
        Assert.Null(Verify(head, use, none));
        Assert.Contains("read before it is written", Verify(head, none, use));
    }

    [Fact]
    public void A_handler_cannot_count_on_what_its_block_wrote()
    {
        IrFunction function = Make(
            [new Checkpoint { State = 1 }, new Move { Target = 0, Source = Operand.OfConstant(0) }, new Return { Value = Operand.OfSlot(0) }],
            [new Return { Value = Operand.OfSlot(0) }]);
        function.Blocks[0].Handler = 1;
        function.Blocks[0].ExceptionSlot = 1;
        Assert.Contains("read before it is written", Verify(function));
    }

    [Fact]
    public void A_fused_condition_is_not_read_again()
    {
        Instruction[] test =
        [
            new Compare { Target = 0, Left = Operand.OfConstant(0), Right = Operand.OfConstant(0), State = 1 },
            new BranchIf { Condition = Operand.OfSlot(0), IfTrue = 1, IfFalse = 1, State = 2 },
        ];
        Assert.Contains("read again", Verify(test, [new Return { Value = Operand.OfSlot(0) }]));
    }

    [Fact]
    public void Liveness_is_what_the_code_after_a_state_reads()
    {
        const string Source = "def f(a, b):\n  c = a()\n  d = b(c)\n  return c, d\n";
        int[][] live = Liveness.Compute(CompilationPipeline.Lower(Source, "case.py").Functions[1]);
        Assert.Equal([0, 1], live[0]);
        Assert.Equal([0, 1], live[1]);
        Assert.Equal([1], live[2]);
        Assert.Equal([2], live[3]);
    }

    private static string? Verify(params Instruction[] instructions) => Verify(Make(instructions));

    private static string? Verify(params Instruction[][] blocks) => Verify(Make(blocks));

    private static string? Verify(IrFunction function)
        => IrVerifier.Verify(new IrProgram
        {
            FileName = "case.py",
            Source = "",
            Functions = [function],
            GlobalNames = [],
            GlobalsInDict = false,
            TakesNamespace = false,
            HasTopLevelAwait = false,
        });

    private static IrFunction Make(params Instruction[][] blocks)
    {
        var function = new IrFunction
        {
            Name = "f",
            QualifiedName = new CodeName("f"),
            Kind = CodeKind.Module,
            Parameters = ParameterLayout.Empty,
            FirstLine = 1,
            FreeVariables = [],
        };
        function.Slots.AddRange([new SlotInfo(SlotKind.Temporary, ""), new SlotInfo(SlotKind.Temporary, "")]);
        function.Constants.Add(PyValue.None);
        foreach (Instruction[] instructions in blocks)
        {
            var block = new BasicBlock(function.Blocks.Count);
            block.Instructions.AddRange(instructions);
            function.Blocks.Add(block);
        }

        function.StateCount = 1 + blocks.Sum(block => block.Count(instruction => instruction.CanSignal));
        return function;
    }
}
