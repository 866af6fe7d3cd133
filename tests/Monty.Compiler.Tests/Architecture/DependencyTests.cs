using System.Reflection;
using System.Text.RegularExpressions;

namespace Monty.Compiler.Tests.Architecture;

/// <summary>Dependencies run one way: see CONTRIBUTING.md, and decision 0004 for the runtime's lowest layer.</summary>
public partial class DependencyTests
{
    /// <summary>From the lowest up; folders of one layer may use each other.</summary>
    private static readonly string[][] RuntimeLayers =
    [
        ["Core", "Calls", "Values", "Operations", "Execution"],
        ["Builtins", "Modules"],
        ["Snapshot", "Hosting"],
    ];

    private static readonly string[][] CompilerLayers = [["Syntax"], ["Semantics"], ["Lowering"], ["Interpret"], ["Emit"]];

    /// <summary>A name is resolved at run time: these ask the tables of names above them, and nothing else does.</summary>
    private static readonly string[] NameTables =
    [
        "Execution/CodeProgram.cs -> Builtins",
        "Execution/DynamicCode.cs -> Modules",
        "Execution/ImportFrame.cs -> Modules", "Execution/Importing.cs -> Modules", "Execution/LibraryCallFrame.cs -> Modules", "Execution/StarImport.cs -> Modules",
        "Values/Generic/UnionMaking.cs -> Modules", "Values/Module/NativeModule.cs -> Modules",
    ];

    [Fact]
    public void Runtime_folders_use_only_lower_ones()
        => Assert.Equal(NameTables, Violations("src/Monty.Runtime", "Monty.Runtime", RuntimeLayers));

    [Fact]
    public void Compiler_folders_use_only_lower_ones()
        => Assert.Empty(Violations("src/Monty.Compiler", "Monty.Compiler", CompilerLayers));

    [Fact]
    public void Compiler_uses_no_snapshots_of_runs_below_its_top()
    {
        foreach (string folder in new[] { "Syntax", "Semantics", "Lowering", "Interpret", "Emit" })
        {
            foreach (string file in Sources($"src/Monty.Compiler/{folder}"))
                Assert.DoesNotContain("Monty.Runtime.Hosting", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Projects_use_only_lower_ones()
    {
        Assembly runtime = typeof(MontyValue).Assembly;
        Assembly compiler = typeof(MontyProgram).Assembly;
        Assert.Equal([], MontyReferences(runtime));
        Assert.Equal(["Monty.Runtime"], MontyReferences(compiler));
    }

    private static string[] MontyReferences(Assembly assembly)
        => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Monty", StringComparison.Ordinal))];

    private static List<string> Violations(string project, string rootNamespace, string[][] layers)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        string root = Goldens.RepositoryPath(project);
        foreach (string file in Sources(project))
        {
            string relative = Path.GetRelativePath(root, file).Replace('\\', '/');
            int layer = LayerOf(relative.Split('/')[0], layers);
            foreach (Match use in Uses().Matches(File.ReadAllText(file)).Where(use => use.Groups[1].Value == rootNamespace))
            {
                string used = use.Groups[2].Value;
                if (layer >= 0 && LayerOf(used, layers) > layer)
                    found.Add($"{relative} -> {used}");
            }
        }

        return [.. found];
    }

    private static IEnumerable<string> Sources(string project)
        => Directory.EnumerateFiles(Goldens.RepositoryPath(project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>-1 for files above all layers.</summary>
    private static int LayerOf(string folder, string[][] layers) => Array.FindIndex(layers, layer => layer.Contains(folder));

    [GeneratedRegex(@"\b(Monty\.\w+)\.(\w+)")]
    private static partial Regex Uses();
}
