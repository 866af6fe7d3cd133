using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Tests.Lowering;

public class IrTests
{
    public static TheoryData<string> Sources => Goldens.Sources("ir");

    [Theory]
    [MemberData(nameof(Sources))]
    public void Code_is_as_expected(string file)
    {
        IrProgram program = CompilationPipeline.Lower(Goldens.Read("ir", file), file);
        Assert.Null(IrVerifier.Verify(program));
        Goldens.Check("ir", file, IrDumper.Dump(program));
    }

    [Theory]
    [InlineData("from __future__ import barry_as_FLUFL", "Monty does not support 'from __future__ import barry_as_FLUFL' yet", 1, 24)]
    public void What_is_not_supported_is_refused_by_name(string source, string message, int line, int column)
    {
        var error = Assert.Throws<MontySyntaxException>(() => CompilationPipeline.Lower(source, "case.py"));
        Assert.Equal((message, line, column), (error.Message, error.Line, error.Column));
    }

    [Fact]
    public void Finally_clauses_do_not_multiply_without_bound()
    {
        IrProgram program = CompilationPipeline.Lower(NestedFinally(21), "case.py");
        Assert.Null(IrVerifier.Verify(program));
        Assert.InRange(program.Functions[0].Blocks.Sum(block => block.Instructions.Count), 1, 1000);
        var error = Assert.Throws<MontySyntaxException>(() => CompilationPipeline.Lower(NestedFinally(22), "case.py"));
        Assert.Equal("too many statically nested blocks", error.Message);
    }

    [Fact]
    public void A_variable_that_is_assigned_for_certain_is_not_checked()
    {
        const string Source = "def f(p, c):\n  a = p\n  for i in p:\n    a = i\n  if c:\n    b = 1\n  else:\n    b = 2\n  return a, b, i\n";
        IrFunction function = CompilationPipeline.Lower(Source, "case.py").Functions[1];
        var checks = function.Blocks.SelectMany(block => block.Instructions).OfType<CheckBound>().Select(check => check.Name.Text);
        Assert.Equal(["i"], checks);
    }

    [Fact]
    public void Large_displays_take_linear_time()
    {
        string source = $"def f(x):\n  return [{string.Join(", ", Enumerable.Repeat("x, 1", 20_000))}]\n";
        IrFunction function = CompilationPipeline.Lower(source, "case.py").Functions[1];
        int atOnce = Assert.Single(function.Blocks[0].Instructions.OfType<BuildList>()).Items.Length;
        Assert.Equal(40_000, atOnce + function.Blocks[0].Instructions.OfType<ListAppend>().Count());
    }

    private static string NestedFinally(int depth)
    {
        string body = "pass";
        for (int i = 0; i < depth; i++)
            body = "try:\n f()\nfinally:\n " + body.Replace("\n", "\n ", StringComparison.Ordinal);
        return body;
    }
}
