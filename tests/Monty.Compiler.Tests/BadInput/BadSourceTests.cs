using System.Diagnostics;

namespace Monty.Compiler.Tests.BadInput;

/// <summary>Sources that no honest author writes: each runs or is refused with a clear error, soon, and the process lives.</summary>
public class BadSourceTests
{
    /// <summary>The parser copes with any source; how long one may be is another limit.</summary>
    private static readonly CompileOptions AnyLength = new() { Limits = ResourceLimits.Default with { SourceSize = ResourceLimits.Unlimited } };

    private const int Deep = 100_000;

    /// <summary>What of these nests too deep; the parser's own tests hold its messages.</summary>
    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{", "1", "}")]
    [InlineData("{1:", "1", "}")]
    [InlineData("-", "1", "")]
    [InlineData("~", "1", "")]
    [InlineData("not ", "1", "")]
    [InlineData("await ", "x", "")]
    [InlineData("*", "x", "")]
    [InlineData("lambda: ", "1", "")]
    [InlineData("lambda x=", "1", ": 1")]
    [InlineData("f(", "1", ")")]
    [InlineData("x[", "1", "]")]
    [InlineData("1 if 1 else ", "1", "")]
    [InlineData("1 ** ", "1", "")]
    [InlineData("[x for x in ", "y", "]")]
    [InlineData("(y := ", "1", ")")]
    [InlineData("yield ", "1", "")]
    [InlineData("a", "", ".b")]
    [InlineData("a", "", "()")]
    [InlineData("a", "", "[0]")]
    [InlineData("f'{", "1", "}'")]
    [InlineData("f'{x:{", "1", "}}'")]
    [InlineData("t'{", "1", "}'")]
    public void Deep_expressions_are_refused(string open, string inner, string close)
        => AssertRefused(Nested(open, inner, close));

    [Theory]
    [InlineData("if x:\n", "pass")]
    [InlineData("def f():\n", "pass")]
    [InlineData("class C:\n", "pass")]
    public void Deep_blocks_are_refused(string head, string body)
    {
        var source = new System.Text.StringBuilder();
        for (int i = 0; i < 2_000; i++)
            source.Append(' ', i).Append(head);
        AssertRefused(source.Append(' ', 2_000).Append(body).ToString());
    }

    /// <summary>Long, not deep: these are programs like any other.</summary>
    [Theory]
    [InlineData("1", " + 1", "100001")]
    [InlineData("1", " and 1", "1")]
    [InlineData("1", " < 2", null)]
    [InlineData("x = 1\n", "x = 1\n", "None")]
    public void Long_expressions_run_or_are_refused(string start, string repeated, string? output)
    {
        string source = start + Repeat(repeated, Deep);
        try
        {
            MontyValue result = MontyProgram.Compile(source, AnyLength).Run().Output;
            if (output is not null)
                Assert.Equal(output, result.ToString());
        }
        catch (MontySyntaxException error)
        {
            Assert.NotEmpty(error.Message);
        }
    }

    [Fact]
    public void Nested_patterns_types_and_handlers_are_refused()
    {
        AssertRefused("match x:\n case " + Nested("[", "1", "]") + ": pass");
        AssertRefused("def f(x: " + Nested("a[", "1", "]") + "): pass");
        AssertRefused("type X = " + Nested("(", "1", ")"));
    }

    [Theory]
    [InlineData("x = 1\0", "source code string cannot contain null bytes")]
    [InlineData("\0", "source code string cannot contain null bytes")]
    [InlineData("'a\0b'", "source code string cannot contain null bytes")]
    [InlineData("f'abc", "unterminated f-string literal (detected at line 1)")]
    [InlineData("f'''abc", "unterminated triple-quoted f-string literal (detected at line 1)")]
    [InlineData("f'{x", "'{' was never closed")]
    [InlineData("'abc", "unterminated string literal (detected at line 1)")]
    [InlineData("(1", "'(' was never closed")]
    public void Errors_read_as_CPythons(string source, string message)
        => Assert.Equal(message, Assert.Throws<MontySyntaxException>(() => MontyProgram.Compile(source, AnyLength)).Message);

    /// <summary>CPython refuses to encode them as source; we refuse them too, or they are text like any other.</summary>
    [Theory]
    [InlineData("x = '\ud800'\nlen(x)")]
    [InlineData("# \udc00\n1")]
    [InlineData("\ud800 = 1\n2")]
    [InlineData("f'{1}\udfff'")]
    public void Lone_surrogates_harm_nothing(string source)
    {
        try
        {
            Assert.False(MontyProgram.Compile(source, AnyLength).Run().Output.IsNone);
        }
        catch (MontySyntaxException error)
        {
            Assert.NotEmpty(error.Message);
        }
    }

    [Theory]
    [InlineData("'0123456789abcdef' ")]
    [InlineData("# comment and nothing else\n")]
    [InlineData("x = 1\n")]
    public void Ten_megabytes_take_bounded_time(string line)
    {
        string source = Repeat(line, 10_000_000 / line.Length);
        var time = Stopwatch.StartNew();
        try
        {
            MontyProgram.Compile(source, AnyLength).Run();
        }
        catch (MontyException error) when (error is not MontyInternalException)
        {
            Assert.NotEmpty(error.Message);
        }

        Assert.True(time.Elapsed < TimeSpan.FromMinutes(2), $"it took {time.Elapsed}");
    }

    [Fact]
    public void Ten_megabytes_of_one_character_are_refused_or_run()
    {
        foreach (char character in "a1('{\"\\\t #:=,.@\n$?\u00e9")
        {
            try
            {
                MontyProgram.Compile(new string(character, 10_000_000), AnyLength).Run();
            }
            catch (MontyException error) when (error is not MontyInternalException)
            {
                Assert.NotEmpty(error.Message);
            }
        }
    }

    private static string Nested(string open, string inner, string close) => Repeat(open, Deep) + inner + Repeat(close, Deep);

    private static string Repeat(string text, int count)
        => new System.Text.StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static void AssertRefused(string source)
    {
        var error = Assert.Throws<MontySyntaxException>(() => MontyProgram.Compile(source, AnyLength));
        Assert.NotEmpty(error.Message);
        Assert.True(error.Message.Length < 1000, "an error should not hold the source");
    }
}
