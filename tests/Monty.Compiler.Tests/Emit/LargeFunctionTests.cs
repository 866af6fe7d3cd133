namespace Monty.Compiler.Tests.Emit;

/// <summary>Functions and modules of any size: nothing in them is counted in a byte, and nothing takes the square of their size.</summary>
public class LargeFunctionTests
{
    private const int Count = 5000;

    [Theory]
    [InlineData("{", "f(#): f(#)", ", ", "}")]
    [InlineData("{", "x: x", ", ", "}")]
    [InlineData("[", "[f(#), {'a': x}]", ", ", "]")]
    [InlineData("", "f(x)", " <= ", "")]
    [InlineData("if ", "x", " == ", ": x")]
    [InlineData("", "@f", "\n", "\ndef g(): pass")]
    [InlineData("def g():\n", "  v# = f(#)", "\n", "\ng()")]
    [InlineData("", "v# = [f(i#) for i# in range(1)]", "\n", "")]
    [InlineData("def g():\n", "  try:\n    f(#)\n  except ValueError as e:\n    f(e)", "\n", "")]
    public void Compiles_and_runs(string start, string part, string separator, string end)
    {
        IEnumerable<string> parts = Enumerable.Range(0, Count).Select(i => part.Replace("#", i.ToString(), StringComparison.Ordinal));
        string source = "def f(x): return x\nx = 1\n" + start + string.Join(separator, parts) + end;
        MontyProgram.Compile(source).Run(limits: ResourceLimits.Default with { Time = TimeSpan.FromMinutes(1), Memory = 1L << 30 });
    }
}
