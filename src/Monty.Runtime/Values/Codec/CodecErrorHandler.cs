using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What happens to characters and bytes that a codec cannot handle: the <c>errors</c> argument.</summary>
internal abstract class CodecErrorHandler
{
    private static readonly Dictionary<string, CodecErrorHandler> ByName = new(StringComparer.Ordinal)
    {
        ["strict"] = new StrictErrors(),
        ["ignore"] = new IgnoreErrors(),
        ["replace"] = new ReplaceErrors(),
        ["backslashreplace"] = new BackslashErrors(),
        ["xmlcharrefreplace"] = new XmlReferenceErrors(),
        ["namereplace"] = new NameErrors(),
        ["surrogateescape"] = new SurrogateEscapeErrors(),
        ["surrogatepass"] = new SurrogatePassErrors(),
    };

    /// <summary>The handler of a name.</summary>
    /// <exception cref="RaisedException">LookupError: there is none.</exception>
    public static CodecErrorHandler Find(string name)
        => ByName.TryGetValue(name, out CodecErrorHandler? handler)
            ? handler
            : throw Errors.Make(ExceptionTypes.LookupError, $"unknown error handler name '{name}'").ToException();

    /// <summary>Appends what stands for the code points of a failure.</summary>
    /// <exception cref="RaisedException">The handler gives up.</exception>
    public abstract void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target);

    /// <summary>Appends what stands for the bytes of a failure; gives the number of bytes dealt with.</summary>
    /// <exception cref="RaisedException">The handler gives up.</exception>
    public abstract int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target);

    /// <summary>Appends ASCII text in the codec's own form.</summary>
    protected static void AppendText(TextCodec codec, scoped ReadOnlySpan<char> text, ref BytesBuilder target)
    {
        target.LookAtClock();
        foreach (char unit in text)
            codec.TryEncode(unit, ref target);
    }
}

/// <summary>Code points in a row that a codec cannot encode.</summary>
/// <param name="Source">The text.</param>
/// <param name="Unit">The UTF-16 index of the first of them.</param>
/// <param name="UnitEnd">The UTF-16 index behind the last.</param>
/// <param name="Position">Their position in code points.</param>
/// <param name="PositionEnd">The position behind the last.</param>
internal readonly record struct EncodeFailure(PyStr Source, int Unit, int UnitEnd, int Position, int PositionEnd)
{
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Unit, UnitEnd - Unit);

    public RaisedException ToException(TextCodec codec)
        => CodecErrors.Encode(codec.EncoderName, Source, Position, PositionEnd, codec.CannotEncode).ToException();
}

/// <summary>Bytes that a codec cannot decode.</summary>
/// <param name="Source">All bytes.</param>
/// <param name="Start">The index of the first bad one.</param>
/// <param name="End">The index behind the last bad one.</param>
/// <param name="Reason">What is wrong with them.</param>
internal readonly record struct DecodeFailure(PyBytes Source, int Start, int End, string Reason)
{
    public ReadOnlySpan<byte> Bytes => Source.Data[Start..End];

    public RaisedException ToException(TextCodec codec)
        => CodecErrors.Decode(codec.DecoderName, Source, Start, End, Reason).ToException();
}
