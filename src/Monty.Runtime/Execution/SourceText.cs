using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Reads source text from what a script hands to <c>compile</c> and its like.</summary>
internal static class SourceText
{
    /// <summary>The text of a str or of what is like bytes; null for anything else.</summary>
    /// <exception cref="RaisedException">The bytes are not UTF-8.</exception>
    public static string? Of(PyContext context, PyValue source) => PyDerived.Unwrap(source).Ref switch
    {
        PyStr text => text.Text,
        _ => PyBytes.Of(context, source) is { } bytes ? Decode(bytes.Data) : null,
    };

    /// <exception cref="RaisedException">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Errors.SyntaxError("(unicode error) 'utf-8' codec can't decode the source").ToException();
        }
    }
}
