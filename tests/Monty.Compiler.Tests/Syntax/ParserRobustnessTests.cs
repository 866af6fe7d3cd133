using Monty.Compiler.Syntax;

namespace Monty.Compiler.Tests.Syntax;

/// <summary>Sources that try to exhaust the stack or the time: they parse or are refused, however small the stack.</summary>
public class ParserRobustnessTests
{
    private const string TooDeep = "too many nested expressions";
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
    [InlineData("f'{", 1_000, "too many nested f-strings or t-strings")]
    public void DeepSourcesAreRefused(string repeated, int count, string message)
    {
        Assert.Equal(message, ErrorOn(Megabyte / 4, Repeat(repeated, count) + "x"));
    }

    [Theory]
    [InlineData(".b")]
    [InlineData("()")]
    [InlineData("[0]")]
    public void LongTrailersAreRefused(string trailer)
    {
        Assert.Equal(TooDeep, ErrorOn(Megabyte / 4, "a" + Repeat(trailer, 20_000)));
        Assert.Null(ErrorOn(Megabyte / 4, "a" + Repeat(trailer, 400)));
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
            PythonParser.Parse(source, "test.py");
            return null;
        }
        catch (MontySyntaxException e)
        {
            return e.Message;
        }
    }
}
