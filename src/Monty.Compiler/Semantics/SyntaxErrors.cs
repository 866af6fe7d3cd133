using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;

namespace Monty.Compiler.Semantics;

/// <summary>Makes the errors of one source file.</summary>
internal sealed class SyntaxErrors(string source, string fileName, SyntaxErrorOrigin origin)
{
    public MontySyntaxException At(SourceSpan span, string message)
        => new(
            "SyntaxError",
            message,
            fileName,
            span.StartLine,
            span.StartColumn + 1,
            span.EndLine,
            span.EndColumn + 1,
            LineOf(span.StartLine))
        {
            Origin = origin,
        };

    /// <summary>The same for errors that CPython finds in another part.</summary>
    public SyntaxErrors Of(SyntaxErrorOrigin other) => new(source, fileName, other);

    public MontySyntaxWarning Warning(SourceSpan span, string message)
        => new(
            message, fileName, span.StartLine, span.StartColumn + 1, span.EndLine, span.EndColumn + 1, LineOf(span.StartLine));

    /// <summary>A construct of Python that this compiler does not know yet.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="construct">Its name, with quotes where it is code.</param>
    public MontySyntaxException Unsupported(SourceSpan span, string construct)
        => At(span, $"Monty does not support {construct} yet");

    private string? LineOf(int line)
    {
        int start = 0;
        for (int i = 1; i < line; i++)
        {
            int end = source.IndexOf('\n', start);
            if (end < 0)
                return null;
            start = end + 1;
        }
        int stop = source.IndexOf('\n', start);
        return (stop < 0 ? source[start..] : source[start..stop]).TrimEnd('\r');
    }
}
