namespace Monty.Compiler.Tests;

/// <summary>Expected texts under <c>tests/goldens</c>; with <c>MONTY_UPDATE_GOLDENS=1</c> they are written anew instead.</summary>
internal static class Goldens
{
    public static string Root { get; } = Find();

    /// <summary>The Python files of a folder, by name.</summary>
    public static TheoryData<string> Sources(string folder)
    {
        var data = new TheoryData<string>();
        foreach (string path in Directory.GetFiles(Path.Combine(Root, folder), "*.py").Order(StringComparer.Ordinal))
            data.Add(Path.GetFileName(path));
        return data;
    }

    public static string Read(string folder, string file) => File.ReadAllText(Path.Combine(Root, folder, file));

    public static void Check(string folder, string file, string actual)
        => CheckFile(Path.Combine(Root, folder, Path.ChangeExtension(file, ".txt")), actual);

    public static void CheckFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("MONTY_UPDATE_GOLDENS") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>A file of the repository that this build is of.</summary>
    public static string RepositoryPath(string relative) => Path.GetFullPath(Path.Combine(Root, "..", "..", relative));

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder, "tests", "goldens")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new DirectoryNotFoundException("tests/goldens"), "tests", "goldens");
    }
}
