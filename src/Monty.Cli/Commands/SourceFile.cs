using System.Text;
using System.Text.RegularExpressions;

namespace Monty.Cli.Commands;

/// <summary>A script's text and the name it has in tracebacks.</summary>
internal sealed partial record SourceFile(string Name, string Text)
{
    /// <exception cref="UsageException">The file cannot be read.</exception>
    /// <exception cref="MontySyntaxException">Its bytes are not text in the encoding that it declares.</exception>
    public static SourceFile Read(string path)
    {
        try
        {
            return Decode(path, File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"can't open file '{path}': {(Directory.Exists(path) ? "it is a directory" : problem.Message)}");
        }
    }

    /// <exception cref="MontySyntaxException">The bytes are not text in the encoding that they declare.</exception>
    public static SourceFile ReadStandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return Decode("<stdin>", bytes.ToArray());
    }

    private static SourceFile Decode(string name, byte[] bytes)
    {
        // The declaration is in ASCII whatever the encoding, so Latin-1 reads it without loss.
        string head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 400));
        string[] lines = head.Split('\n', 3);
        string? declared = DeclaredIn(lines[0]);
        if (declared is null && lines.Length > 1 && BlankLine().IsMatch(lines[0]))
            declared = DeclaredIn(lines[1]);
        Encoding encoding = EncodingOf(declared ?? "utf-8", name);
        try
        {
            return new SourceFile(name, encoding.GetString(bytes));
        }
        catch (DecoderFallbackException problem)
        {
            string value = problem.BytesUnknown is { Length: > 0 } unknown ? $"0x{unknown[0]:x2} " : "";
            throw Refused(
                name, $"(unicode error) '{encoding.WebName}' codec can't decode byte {value}in position {Math.Max(0, problem.Index)}");
        }
    }

    private static string? DeclaredIn(string line) => Declaration().Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    private static Encoding EncodingOf(string name, string file) => name.ToLowerInvariant().Replace('_', '-') switch
    {
        "utf-8" or "utf8" or "utf-8-sig" => new UTF8Encoding(false, throwOnInvalidBytes: true),
        "latin-1" or "latin1" or "iso-8859-1" or "iso8859-1" => Encoding.Latin1,
        "ascii" or "us-ascii" => Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        _ => throw Refused(file, $"unknown encoding: {name}"),
    };

    private static MontySyntaxException Refused(string file, string message) => new("SyntaxError", message, file, 0, 0, 0, 0, null);

    [GeneratedRegex(@"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(\xEF\xBB\xBF)?[ \t\f]*(#.*)?\r?$")]
    private static partial Regex BlankLine();
}
