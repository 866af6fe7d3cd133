namespace Monty.Cli.Tests;

/// <summary>Host functions in a Python file. Where there is no python3 only the error for that is tested.</summary>
public class FunctionsTests
{
    private static readonly string[] Functions = ["-f", MontyProcess.Data("functions.py")];

    private static bool HasPython { get; } =
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));

    [Theory]
    [InlineData]
    [InlineData("--reload-every", "5")]
    public async Task Functions_are_served(params string[] options)
    {
        if (!HasPython)
            return;
        var (code, output, error) = await MontyProcess.RunAsync(["run", MontyProcess.Data("uses_functions.py"), .. Functions, .. options]);
        Assert.Equal((0, "done\n", "printed by the host\n"), (code, output, error));
    }

    [Fact]
    public async Task Child_that_ends_is_an_error_of_the_script()
    {
        if (!HasPython)
            return;
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", "leave()", .. Functions]);
        Assert.Equal(1, code);
        Assert.EndsWith("RuntimeError: the process that serves the host functions has ended\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_cannot_be_loaded_is_a_usage_error()
    {
        if (!HasPython)
            return;
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "1 / 0");
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", "1", "-f", file]);
        Assert.Equal(2, code);
        Assert.Contains("ZeroDivisionError", error, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task Function_that_hangs_meets_the_timeout()
    {
        if (!HasPython)
            return;
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", "for i in range(100): await slow(i)", .. Functions, "-t", "1"]);
        Assert.Equal(3, code);
        Assert.StartsWith("monty: time limit exceeded", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_python3_is_said_clearly()
    {
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", "1", .. Functions], path: AppContext.BaseDirectory);
        Assert.Equal((2, "monty: -f/--functions needs 'python3' on the PATH to run the functions, and there is none\n"), (code, error));
    }
}
