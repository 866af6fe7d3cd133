using System.Globalization;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>strict</c>: raises.</summary>
internal sealed class StrictErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
        => throw failure.ToException(codec);

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
        => throw failure.ToException(codec);
}

/// <summary><c>ignore</c>: leaves out.</summary>
internal sealed class IgnoreErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
    {
    }

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
        => failure.Bytes.Length;
}

/// <summary><c>replace</c>: ? for each character, U+FFFD for each run of bad bytes.</summary>
internal sealed class ReplaceErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
    {
        for (int i = failure.Position; i < failure.PositionEnd; i++)
        {
            codec.TryEncode('?', ref target);
            target.LookAtClock();
        }
    }

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
    {
        target.Append('\uFFFD');
        return failure.Bytes.Length;
    }
}

/// <summary><c>backslashreplace</c>: Python escapes.</summary>
internal sealed class BackslashErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
    {
        ReadOnlySpan<char> text = failure.Text;
        var escaped = new TextBuilder(null, stackalloc char[TextBuilder.StackUnits]);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            StrRepr.AppendEscape(ref escaped, PyStr.CodePointAt(text, i));
            AppendText(codec, escaped.Written, ref target);
            escaped.Truncate(0);
        }
    }

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
    {
        foreach (byte value in failure.Bytes)
            StrRepr.AppendEscape(ref target, value);
        return failure.Bytes.Length;
    }
}

/// <summary><c>xmlcharrefreplace</c>: numeric character references; for encoding only.</summary>
internal sealed class XmlReferenceErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
    {
        ReadOnlySpan<char> text = failure.Text;
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
            AppendText(codec, string.Create(CultureInfo.InvariantCulture, $"&#{PyStr.CodePointAt(text, i)};"), ref target);
    }

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
        => throw Errors.TypeError("don't know how to handle UnicodeDecodeError in error callback").ToException();
}

/// <summary><c>namereplace</c>: <c>\N{…}</c> escapes, and Python's other ones for what has no name; for encoding only.</summary>
internal sealed class NameErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
    {
        ReadOnlySpan<char> text = failure.Text;
        var escaped = new TextBuilder(null, stackalloc char[TextBuilder.StackUnits]);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            int codePoint = PyStr.CodePointAt(text, i);
            if (NamedCharacters.NameOf(codePoint) is { } name)
                escaped.Append($"\\N{{{name}}}");
            else
                StrRepr.AppendEscape(ref escaped, codePoint);
            AppendText(codec, escaped.Written, ref target);
            escaped.Truncate(0);
        }
    }

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
        => throw Errors.TypeError("don't know how to handle UnicodeDecodeError in error callback").ToException();
}

/// <summary><c>surrogateescape</c>: bad bytes become lone surrogates and go back to bytes.</summary>
internal sealed class SurrogateEscapeErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
    {
        // Where a character takes more than a byte, no byte alone can stand for one.
        if (codec.IsWide || (codec is CharmapCodec && failure.Text.ContainsAnyExceptInRange('\udc80', '\udcff')))
            throw failure.ToException(codec);
        int position = failure.Position;
        foreach (char unit in failure.Text)
        {
            // Only these stand for bytes; an error names the first character that does not.
            if (unit is < '\udc80' or > '\udcff')
                throw (failure with { Unit = failure.Unit + position - failure.Position, Position = position }).ToException(codec);
            target.Append((byte)unit);
            position++;
        }
    }

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
    {
        int count = 0;
        foreach (byte value in failure.Bytes)
        {
            if (value < 0x80)
                break;
            target.Append((char)(0xDC00 + value));
            count++;
        }

        return count > 0 ? count : throw failure.ToException(codec);
    }
}

/// <summary><c>surrogatepass</c>: surrogates are coded like other characters by the UTF codecs.</summary>
internal sealed class SurrogatePassErrors : CodecErrorHandler
{
    public override void Encode(TextCodec codec, in EncodeFailure failure, ref BytesBuilder target)
    {
        foreach (char unit in failure.Text)
        {
            if (!char.IsSurrogate(unit) || !codec.TryEncodeSurrogate(unit, ref target))
                throw failure.ToException(codec);
        }
    }

    public override int Decode(TextCodec codec, in DecodeFailure failure, ref TextBuilder target)
    {
        int length = codec.DecodeSurrogate(failure.Source.Data[failure.Start..], out char surrogate);
        if (length == 0)
            throw failure.ToException(codec);
        target.Append(surrogate);
        return length;
    }
}
