using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Reads source text from what a script hands to <c>compile</c> and its like.</summary>
internal static class SourceText
{
    private const int MostBytesPerUnit = 3;

    private const int MostBytesPerCharacter = 4;

    /// <summary>The text of a str or of what is like bytes; null for anything else.</summary>
    /// <exception cref="RaisedException">The bytes are not UTF-8.</exception>
    public static string? Of(PyContext context, PyValue source) => PyDerived.Unwrap(source).Ref switch
    {
        PyStr text => text.Text,
        _ => PyBytes.Of(context, source) is { } bytes ? Decode(context, bytes.Data) : null,
    };

    /// <exception cref="RaisedException">The bytes are not UTF-8.</exception>
    /// <exception cref="ResourceLimitException">There are too many for a source text.</exception>
    public static string Decode(PyContext context, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length / MostBytesPerUnit > context.Meter.Limits.SourceSize)
            throw new ResourceLimitException(nameof(MeterLimits.SourceSize), context.Meter.Limits.SourceSize, bytes.Length / MostBytesPerUnit);
        var encoding = new UTF8Encoding(false, throwOnInvalidBytes: true);
        try
        {
            var text = new TextBuilder(context.Meter, default);
            char[] units = new char[Math.Min(bytes.Length, ClockedLoop.Steps)];
            while (bytes.Length > 0)
            {
                int length = Math.Min(bytes.Length, units.Length);
                while (length < bytes.Length && length > units.Length - MostBytesPerCharacter && (bytes[length] & 0xC0) == 0x80)
                    length--;
                text.Append(units.AsSpan(0, encoding.GetChars(bytes[..length], units)));
                text.LookAtClock();
                bytes = bytes[length..];
            }

            return text.Finish();
        }
        catch (DecoderFallbackException)
        {
            throw Errors.SyntaxError("(unicode error) 'utf-8' codec can't decode the source").ToException();
        }
    }
}
