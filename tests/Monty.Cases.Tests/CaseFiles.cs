namespace Monty.Cases.Tests;

/// <summary>The files under <c>tests/cases</c>, by their path below it.</summary>
internal static class CaseFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cases");

    public static IEnumerable<string> All()
        => Directory.EnumerateFiles(Folder, "*.py", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
