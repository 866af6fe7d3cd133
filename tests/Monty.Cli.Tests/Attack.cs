namespace Monty.Cli.Tests;

/// <summary>A program that means harm. Its first line says how it ends: <c># limit Memory or error RecursionError</c>.</summary>
internal sealed record Attack(string Path, string Expected)
{
    public static readonly string Root = FindRoot();

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Short for those that are to run out of it, long for those that are not, on a loaded machine too.</summary>
    public TimeSpan TimeLimit => TimeSpan.FromSeconds(Expected == "limit Time" ? 0.3 : Allows("limit Time") ? 4 : 20);

    public static Attack Read(string path)
    {
        string first = File.ReadLines(path).First();
        return first.StartsWith("# ", StringComparison.Ordinal)
            ? new Attack(path, first[2..].Trim())
            : throw new InvalidDataException($"{path} does not say how it ends");
    }

    /// <summary>Whether it may end so; <c>error</c> alone stands for any exception of Python.</summary>
    public bool Allows(string outcome)
        => Array.Exists(Expected.Split(" or "), allowed => allowed == outcome || (allowed == "error" && outcome.StartsWith("error ", StringComparison.Ordinal)));

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(System.IO.Path.Combine(folder, "tests", "attacks")))
            folder = System.IO.Path.GetDirectoryName(folder);
        return System.IO.Path.Combine(folder ?? throw new DirectoryNotFoundException("tests/attacks"), "tests", "attacks");
    }
}

/// <summary>How an attack ended.</summary>
internal sealed record AttackAnswer(string Outcome, string Message, TimeSpan Time);
