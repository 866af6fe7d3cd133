using System.Globalization;
using Monty.Compiler.Emit;

namespace Monty.Compiler.Tests.Emit;

/// <summary>What runs often is emitted.</summary>
public class EmissionTests
{
    /// <summary>Whatever else is charged in a pass, and wherever the loop begins.</summary>
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

    /// <summary>Here builtins charge more than the loop, and every slow checkpoint comes in them.</summary>
    [Fact]
    public void Long_loop_of_builtins_is_emitted_while_it_runs()
    {
        MontyProgram program = MontyProgram.Compile(
            """
            def loop(n):
                text = 'the quick brown fox jumps over the lazy dog and the cat'
                for i in range(n):
                    len(text.replace('the', 'a'))
                    text.find('lazy') + text.count('o') + text.index('cat')
            loop(5_000)
            """);
        program.Run();
        CompiledCode loop = Assert.IsType<CompiledCode>(program.Code.Codes.Single(code => code.Name == "loop"));
        Assert.True(loop.IsEmitted);
    }

    [Theory]
    [InlineData("def f(x):\n    return x\nfor i in range({0}):\n    f(i)")]
    [InlineData("def f(n):\n    for i in range(n):\n        yield i\nsum(f({0}))")]
    [InlineData("async def f(x):\n    return x\nfor i in range({0}):\n    await f(i)")]
    public void Function_that_is_entered_often_is_emitted(string source)
    {
        Assert.False(IsEmitted(10));
        Assert.True(IsEmitted(1000));

        bool IsEmitted(int times)
        {
            MontyProgram program = MontyProgram.Compile(string.Format(CultureInfo.InvariantCulture, source, times));
            program.Run();
            return Assert.IsType<CompiledCode>(program.Code.Codes.Single(code => code.Name == "f")).IsEmitted;
        }
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
