using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Textwrap;

/// <summary>The native part of <c>textwrap</c>; the rest is in <c>textwrap.py</c>.</summary>
[PyModule("_textwrap")]
internal static partial class TextwrapModule
{
    /// <summary>A text without the blanks and tabs that all its lines begin with, and without those of lines that have nothing else.</summary>
    [PyFunction("dedent(text, /)", Style = ArgumentStyle.Fixed)]
    private static PyStr Dedent(PyContext context, PyStr text)
    {
        ReadOnlySpan<char> chars = text.Chars;
        context.Meter.ChargeScan(chars.Length);
        context.Meter.ChargeBytes(4L * chars.Length);
        ReadOnlySpan<char> margin = Margin(context, chars);
        var result = new char[chars.Length];
        int length = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.Steps);
        foreach (Range place in chars.Split('\n'))
        {
            ReadOnlySpan<char> line = chars[place];
            loop.Did(line.Length + 1);
            if (length > 0 || place.Start.Value > 0)
                result[length++] = '\n';
            if (IsBlank(line))
                continue;
            line[margin.Length..].CopyTo(result.AsSpan(length));
            length += line.Length - margin.Length;
        }

        return PyStr.From(context.Meter, result.AsSpan(0, length));
    }

    /// <summary>What all lines begin with that are not blank.</summary>
    private static ReadOnlySpan<char> Margin(PyContext context, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> margin = default;
        bool isFirst = true;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.Steps);
        foreach (Range place in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[place];
            loop.Did(line.Length + 1);
            if (IsBlank(line))
                continue;
            margin = isFirst ? line[..line.IndexOfAnyExcept(' ', '\t')] : margin[..margin.CommonPrefixLength(line)];
            isFirst = false;
        }

        return margin;
    }

    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (!UnicodeClass.IsSpace(c))
                return false;
        }

        return true;
    }
}
