using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Reads source text from what a script hands to <c>compile</c> and its like.</summary>
internal static class SourceText
{
    /// <summary>The text of a str or of bytes; null for anything else.</summary>
    /// <exception cref="RaisedException">The bytes are not UTF-8.</exception>
    public static string? Of(PyValue source) => source.Ref switch
    {
        PyStr text => text.Text,
        PyBytes bytes => Decode(bytes),
        _ => null,
    };

    /// <exception cref="RaisedException">The bytes are not UTF-8.</exception>
    public static string Decode(PyBytes bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Data);
        }
        catch (DecoderFallbackException)
        {
            throw Errors.Make(ExceptionTypes.SyntaxError, "(unicode error) 'utf-8' codec can't decode the source").ToException();
        }
    }
}
