namespace Monty.Compiler.Tests.Syntax;

/// <summary>Files of the folder <c>Syntax/Data</c>.</summary>
internal static class TestData
{
    public static string Read(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Syntax", "Data", name));
}
