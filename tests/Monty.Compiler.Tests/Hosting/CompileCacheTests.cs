namespace Monty.Compiler.Tests.Hosting;

public class CompileCacheTests
{
    [Fact]
    public void Same_source_and_options_are_one_program()
    {
        var cache = new CompileCache();
        MontyProgram program = cache.Compile("1 + 1");
        Assert.Same(program, cache.Compile("1 + 1", new CompileOptions()));
        Assert.NotSame(program, cache.Compile("1 + 1", new CompileOptions { FileName = "a.py" }));
        Assert.NotSame(program, cache.Compile("1 + 1", new CompileOptions { Inputs = ["x"] }));
        Assert.Same(
            cache.Compile("x", new CompileOptions { Inputs = ["x"] }), cache.Compile("x", new CompileOptions { Inputs = ["x"] }));
        Assert.Equal(4, cache.Count);
    }

    [Fact]
    public void Least_recently_used_program_goes_first()
    {
        var cache = new CompileCache(capacity: 2);
        MontyProgram a = cache.Compile("1");
        MontyProgram b = cache.Compile("2");
        Assert.Same(a, cache.Compile("1"));
        cache.Compile("3");
        Assert.Same(a, cache.Compile("1"));
        Assert.NotSame(b, cache.Compile("2"));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void Text_is_bounded_too()
    {
        var cache = new CompileCache(capacity: 100, maxCharacters: 50);
        for (int i = 0; i < 10; i++)
            cache.Compile($"{i}  # {new string('x', 20)}");
        Assert.InRange(cache.Count, 1, 2);
    }

    [Fact]
    public void Errors_are_not_kept()
    {
        var cache = new CompileCache();
        Assert.Throws<MontySyntaxException>(() => cache.Compile("x ="));
        Assert.Throws<MontySyntaxException>(() => cache.Compile("x ="));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void Threads_share_one_compilation()
    {
        var cache = new CompileCache(capacity: 8);
        var programs = new MontyProgram[64];
        Parallel.For(0, programs.Length, i => programs[i] = cache.Compile($"{i % 4}"));
        Assert.Equal(4, programs.Distinct().Count());
    }
}
