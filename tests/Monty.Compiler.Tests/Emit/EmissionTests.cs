using Monty.Compiler.Emit;

namespace Monty.Compiler.Tests.Emit;

/// <summary>What runs often is emitted.</summary>
public class EmissionTests
{
    /// <summary>
    /// A pass charges one operation for the loop and one for each call: the slow checkpoint must not come into the same callee every time,
    /// wherever the loop begins.
    /// </summary>
    [Theory]
    [MemberData(nameof(Loops))]
    public void Long_loop_is_emitted_while_it_runs(int callsBefore, int callsInPass)
    {
        string before = string.Concat(Enumerable.Repeat("    call(0)\n", callsBefore));
        string pass = string.Concat(Enumerable.Repeat("        call(i)\n", callsInPass));
        MontyProgram program = MontyProgram.Compile(
            $"def call(x):\n    return x\n\ndef loop(n):\n{before}    for i in range(n):\n{pass}        i\nloop(60_000)");
        program.Run();
        CompiledCode loop = Assert.IsType<CompiledCode>(program.Code.Codes.Single(code => code.Name == "loop"));
        Assert.True(loop.IsEmitted);
    }

    public static TheoryData<int, int> Loops()
    {
        var loops = new TheoryData<int, int>();
        for (int before = 0; before < 4; before++)
        {
            for (int inPass = 0; inPass < 4; inPass++)
                loops.Add(before, inPass);
        }

        return loops;
    }
}
