using Monty.Compiler.Lowering;

namespace Monty.Compiler.Tests.Syntax;

/// <summary>Sources that try to exhaust the stack or the time: they parse or are refused, however small the stack.</summary>
public class ParserRobustnessTests
{
    private const string TooDeep = "Parser stack overflowed - Python source too complex to parse";
    private const string TooLong = "maximum recursion depth exceeded during compilation";
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData("x", "+x", 20_000, "")]
    [InlineData("x", "+x*y-z", 20_000, "")]
    [InlineData("x", " and x or y", 20_000, "")]
    [InlineData("x", " < x", 20_000, "")]
    [InlineData("", "'a' ", 20_000, "")]
    [InlineData("", "f'a{x}' ", 20_000, "")]
    [InlineData("if x: pass\n", "elif y:\n  pass\n", 5_000, "")]
    [InlineData("", "a;", 100_000, "")]
    [InlineData("", "a=", 100_000, "1")]
    [InlineData("", "@a\n", 20_000, "def f(): pass\n")]
    [InlineData("", "\n", 1_000_000, "")]
    [InlineData("match x:\n case ", "1|", 20_000, "1: pass\n")]
    public void LongSourcesParse(string start, string repeated, int count, string end)
    {
        Assert.Null(ErrorOn(Megabyte / 4, start + Repeat(repeated, count) + end));
    }

    [Theory]
    [InlineData("(", "x", ")")]
    [InlineData("[", "x", "]")]
    [InlineData("{1:", "x", "}")]
    [InlineData("f(", "x", ")")]
    [InlineData("x[", "x", "]")]
    public void BracketsNestTo200(string open, string inner, string close)
    {
        Assert.Null(ErrorOn(Megabyte, Repeat(open, 200) + inner + Repeat(close, 200)));
        string? error = ErrorOn(Megabyte, Repeat(open, 201) + inner + Repeat(close, 201));
        Assert.Equal("too many nested parentheses", error);
    }

    [Theory]
    [InlineData("(", 100_000, "too many nested parentheses")]
    [InlineData("-", 100_000, TooDeep)]
    [InlineData("not ", 100_000, TooDeep)]
    [InlineData("lambda: ", 20_000, TooDeep)]
    [InlineData("a if b else ", 20_000, TooDeep)]
    [InlineData("x**", 20_000, TooDeep)]
    [InlineData("x.y(", 1_000, "too many nested parentheses")]
    [InlineData("f'{", 1_000, "too many nested f-strings or t-strings")]
    public void DeepSourcesAreRefused(string repeated, int count, string message)
    {
        Assert.Equal(message, ErrorOn(Megabyte / 4, Repeat(repeated, count) + "x"));
    }

    /// <summary>As deep as CPython's parser gets, which needs more of its rules for them.</summary>
    [Theory]
    [InlineData("1 if x else ", 5966)]
    [InlineData("not ", 5966)]
    [InlineData("- ", 5967)]
    [InlineData("x**", 2983)]
    [InlineData("x**-", 1988)]
    [InlineData("lambda: ", 2983)]
    [InlineData("1 if x else lambda: ", 1988)]
    public void DeepSourcesCompile(string repeated, int count)
    {
        Assert.Null(ErrorOn(Megabyte / 4, Repeat(repeated, count) + "x"));
        if (!repeated.Contains("lambda", StringComparison.Ordinal))
            Assert.Null(ErrorOn(Megabyte / 4, "from __future__ import annotations\nx: " + Repeat(repeated, count) + "x"));
    }

    [Theory]
    [InlineData(".b", 9_990)]
    [InlineData("()", 9_990)]
    [InlineData("[0]", 9_990)]
    [InlineData(".m(x)", 4_990)]
    public void LongTrailersCompile(string trailer, int count)
    {
        Assert.Null(ErrorOn(Megabyte / 4, "a" + Repeat(trailer, count)));
        Assert.Null(ErrorOn(Megabyte / 4, "a" + Repeat(trailer, count) + ".b = 1"));
        Assert.Equal(TooLong, ErrorOn(Megabyte / 4, "a" + Repeat(trailer, 3 * count)));
    }

    [Fact]
    public void LongChainsInAnnotationsThatAreKeptAsTextCompile()
        => Assert.Null(ErrorOn(Megabyte / 4, "from __future__ import annotations\nx: a" + Repeat("+a*b**-c", 50_000)));

    /// <summary>Names that contain one another take no memory quadratic in the source.</summary>
    [Fact]
    public void NestedFunctionsTakeLittleMemory()
    {
        byte[] program = IrSerializer.Write(CompilationPipeline.Lower(Repeat("lambda: ", 2983) + "x", "case.py"));
        Assert.InRange(program.Length, 0, 400_000);
    }

    /// <summary>Each closure holds the variables of all functions around: their number is quadratic.</summary>
    [Fact]
    public void ClosuresHaveALimitTogether()
    {
        Assert.Null(ErrorOn(Megabyte / 4, Closures(500)));
        Assert.Equal("too many variables in the closures of functions that nest (more than 250000)", ErrorOn(Megabyte / 4, Closures(1000)));

        static string Closures(int depth)
        {
            IEnumerable<string> names = Enumerable.Range(0, depth).Select(i => $"a{i}");
            return string.Concat(names.Select(name => $"lambda {name}: ")) + string.Join("+", names);
        }
    }

    [Fact]
    public void IndentationNestsTo100()
    {
        Assert.Null(ErrorOn(Megabyte, NestedBlocks(99)));
        Assert.Equal("too many levels of indentation", ErrorOn(Megabyte, NestedBlocks(100)));
    }

    [Fact]
    public void MutilatedSourcesNeverCrash()
    {
        string source = TestData.Read("statements.py") + TestData.Read("strings.py") + TestData.Read("patterns.py");
        for (int i = 0; i < source.Length; i += 7)
        {
            ErrorOf(source[..i]);
            ErrorOf(source[..i] + source[(i + 1)..Math.Min(source.Length, i + 200)]);
            ErrorOf(source[i..Math.Min(source.Length, i + 300)]);
        }
    }

    private static string NestedBlocks(int depth)
    {
        string heads = string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', i) + "if x:\n"));
        return heads + new string(' ', depth) + "pass\n";
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string? ErrorOn(int stackSize, string source)
    {
        string? error = null;
        var thread = new Thread(() => error = ErrorOf(source), stackSize);
        thread.Start();
        thread.Join();
        return error;
    }

    private static string? ErrorOf(string source)
    {
        try
        {
            CompilationPipeline.Lower(source, "test.py");
            return null;
        }
        catch (MontySyntaxException e)
        {
            return e.Message;
        }
    }
}
