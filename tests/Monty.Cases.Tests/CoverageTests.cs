using System.Globalization;
using System.Text;
using Xunit;

namespace Monty.Cases.Tests;

/// <summary>
/// The attributes of the built-in types and the names of modules, and what calling them gives, against what CPython 3.14 gave (<c>tests/coverage</c>).
/// The table in <c>docs/coverage.md</c> is the result; <c>MONTY_UPDATE_GOLDENS=1</c> rewrites it.
/// </summary>
public class CoverageTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void Table_of_coverage_is_true()
    {
        var text = new StringBuilder();
        WriteTypes(text, Expected("attributes.txt"), Attributes(), CallsOfTypes());
        WriteModules(text, Expected("module_names.txt"), NamesOfModules(), CallsOfModules());
        string table = text.ToString();
        string path = Path.Combine(Root, "docs", "coverage.md");
        if (Environment.GetEnvironmentVariable("MONTY_UPDATE_GOLDENS") == "1")
            File.WriteAllText(path, table);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), table);
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Monty.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("the tests run outside of the repository");
    }

    private static string Source(string name) => File.ReadAllText(Path.Combine(Root, "tests", "coverage", name));

    private static Dictionary<string, string> Expected(string file) => ByFirstColumn(Source(file));

    private static Dictionary<string, string> ByFirstColumn(string text)
        => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static string Run(string source)
    {
        ResourceLimits limits = ResourceLimits.Default with { Output = 1 << 28, Memory = 1L << 32, Time = TimeSpan.FromMinutes(5), Operations = 1L << 40 };
        return MontyProgram.Compile(source).Run(limits: limits).Stdout;
    }

    private static Dictionary<string, string> Attributes() => ByFirstColumn(Run(Source("attributes.py")));

    /// <summary>Which of CPython's names the modules have.</summary>
    private static Dictionary<string, string> NamesOfModules()
    {
        var script = new StringBuilder(Source("module_present.py"));
        foreach ((string module, string names) in Expected("module_names.txt"))
            script.Append(CultureInfo.InvariantCulture, $"present('{module}', [{List(names)}])\n");
        return ByFirstColumn(Run(script.ToString()));
    }

    private static Dictionary<string, string> CallsOfTypes()
    {
        var script = new StringBuilder(Source("calls.py"));
        foreach ((string kind, string names) in Expected("attributes.txt"))
            script.Append(CultureInfo.InvariantCulture, $"\n\ncall_methods('{kind}', [{List(names)}])\ncall_operators('{kind}')\n");
        return Digests(script.Append(Source("functions.py")).ToString());
    }

    private static Dictionary<string, string> CallsOfModules()
    {
        var script = new StringBuilder(Source("module_calls.py"));
        foreach ((string module, string names) in Expected("module_names.txt"))
            script.Append(CultureInfo.InvariantCulture, $"\n\ncall_module('{module}', [{List(names)}])\n");
        return Digests(script.ToString());
    }

    private static string List(string names) => string.Join(", ", names.Split(' ').Select(name => $"'{name}'"));

    /// <summary>For each method or function the number of calls and their checksum, as <c>digest.py</c> writes them.</summary>
    private static Dictionary<string, string> Digests(string script)
    {
        var digests = new Dictionary<string, Digest>(StringComparer.Ordinal);
        Digest current = new();
        string output = Run(script);
        foreach (string line in output[..^1].Split('\n'))
        {
            if (!line.StartsWith("@ ", StringComparison.Ordinal))
                current.Add(line);
            else if (!digests.TryGetValue(line[2..], out current!))
                digests.Add(line[2..], current = new Digest());
        }

        return digests.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }

    private static void WriteTypes(
        StringBuilder text, Dictionary<string, string> theirs, Dictionary<string, string> ours, Dictionary<string, string> calls)
    {
        text.Append("""
            # Coverage of the built-in types and functions, and of ten modules

            Written by `CoverageTests`. The second column counts the attributes that CPython 3.14 has and that exist here. The third counts methods,
            operators and formats, each called with some forty typical, empty, extreme and wrong arguments on several values, for which every
            result and every error is the same, to the letter. `__reduce__` and its like (pickling) and `__sizeof__` are left out on purpose.

            | type | attributes | missing | agree | differ in some call |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        Dictionary<string, string> expected = Expected("calls.txt");
        foreach ((string kind, string names) in theirs)
        {
            string[] here = ours.TryGetValue(kind, out string? found) ? found.Split(' ') : [];
            string[] all = [.. names.Split(' ').Where(name => name is not ("__reduce__" or "__reduce_ex__" or "__getstate__" or "__setstate__" or "__sizeof__"))];
            string[] missing = [.. all.Except(here)];
            string[] called = [.. expected.Keys.Where(key => BelongsTo(key, kind))];
            AppendRow(text, kind, $"{all.Length - missing.Length}/{all.Length}", missing, called, expected, calls);
        }

        AppendRow(text, "functions", "", [], [.. expected.Keys.Where(key => key.EndsWith("()", StringComparison.Ordinal))], expected, calls);
    }

    private static void WriteModules(
        StringBuilder text, Dictionary<string, string> theirs, Dictionary<string, string> ours, Dictionary<string, string> calls)
    {
        text.Append("""

            Of the modules the public names and the attributes of their classes are counted in the same way, and the functions, classes and methods
            called with some ninety arguments each; those that make types are subscribed (`[]`), and asked by `isinstance()`, too. Also called are
            what the modules make: named tuples, members of enumerations, data classes (`a Flag`).

            | module | names | missing | agree | differ in some call |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        Dictionary<string, string> expected = Expected("module_calls.txt");
        foreach ((string module, string names) in theirs)
        {
            string[] all = names.Split(' ');
            string[] missing = [.. all.Except(ours[module].Split(' '))];
            string[] called = [.. expected.Keys.Where(key => key.StartsWith(module + " ", StringComparison.Ordinal))];
            AppendRow(text, module, $"{all.Length - missing.Length}/{all.Length}", missing, called, expected, calls);
        }
    }

    private static bool BelongsTo(string key, string kind)
        => key.StartsWith(kind + ".", StringComparison.Ordinal) || key.StartsWith(kind + " ", StringComparison.Ordinal)
            || key == $"format({kind})" || key == $"% {kind}";

    private static void AppendRow(
        StringBuilder text,
        string kind,
        string counts,
        string[] missing,
        string[] called,
        Dictionary<string, string> expected,
        Dictionary<string, string> calls)
    {
        string[] different = [.. called.Where(key => calls.GetValueOrDefault(key) != expected[key])];
        text.Append(CultureInfo.InvariantCulture, $"| {kind} | {counts} | {Code(missing)} | {called.Length - different.Length}/{called.Length} | ");
        text.Append(Code([.. different.Select(key => key.StartsWith(kind, StringComparison.Ordinal) ? key[(kind.Length + 1)..] : key)])).Append(" |\n");
    }

    private static string Code(string[] names) => string.Join(" ", names.Select(name => $"`{name.Replace("|", "\\|", StringComparison.Ordinal)}`"));

    /// <summary>The number of lines and their CRC-32.</summary>
    private sealed class Digest
    {
        private int _count;
        private uint _checksum = uint.MaxValue;

        public void Add(string line)
        {
            _count++;
            foreach (byte value in Utf8(line + "\n"))
            {
                _checksum ^= value;
                for (int bit = 0; bit < 8; bit++)
                    _checksum = (_checksum >> 1) ^ (0xEDB88320 & (0 - (_checksum & 1)));
            }
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_count}\t{~_checksum:x8}");

        private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
    }
}
