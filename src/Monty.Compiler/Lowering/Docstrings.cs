using System.Text;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>Docstrings without the indentation of the source, as CPython stores them since 3.13.</summary>
internal static class Docstrings
{
    private const int TabWidth = 8;

    public static string? Of(Block body) => body.Docstring is { } text ? Clean(text.Value) : null;

    private static string Clean(string text)
    {
        string[] lines = ExpandTabs(text).Split('\n');
        int margin = int.MaxValue;
        for (int i = 1; i < lines.Length; i++)
        {
            int indent = Indentation(lines[i]);
            if (indent < lines[i].Length)
                margin = Math.Min(margin, indent);
        }

        if (margin == int.MaxValue)
            margin = 0;
        var result = new StringBuilder(lines[0].TrimStart(' '));
        for (int i = 1; i < lines.Length; i++)
        {
            result.Append('\n');
            int cut = Math.Min(margin, Indentation(lines[i]));
            result.Append(lines[i], cut, lines[i].Length - cut);
        }

        return result.ToString();
    }

    private static int Indentation(string line)
    {
        int count = 0;
        while (count < line.Length && line[count] == ' ')
            count++;
        return count;
    }

    private static string ExpandTabs(string text)
    {
        if (!text.Contains('\t'))
            return text;
        var result = new StringBuilder();
        int column = 0;
        foreach (char c in text)
        {
            if (c == '\t')
            {
                int spaces = TabWidth - (column % TabWidth);
                result.Append(' ', spaces);
                column += spaces;
                continue;
            }

            result.Append(c);
            column = c is '\n' or '\r' ? 0 : column + 1;
        }

        return result.ToString();
    }
}
