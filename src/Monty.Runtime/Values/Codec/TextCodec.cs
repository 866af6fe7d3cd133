using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>An encoding of text.</summary>
internal abstract class TextCodec(string encoderName, string decoderName, string cannotEncode)
{
    /// <summary>The name in UnicodeEncodeError.</summary>
    public string EncoderName { get; } = encoderName;

    /// <summary>The name in UnicodeDecodeError.</summary>
    public string DecoderName { get; } = decoderName;

    /// <summary>The reason in UnicodeEncodeError.</summary>
    public string CannotEncode { get; } = cannotEncode;

    /// <summary><c>text.encode(…)</c>.</summary>
    /// <exception cref="RaisedException">The handler of errors gave up.</exception>
    public PyBytes Encode(PyContext context, PyStr text, string errors)
    {
        context.Meter.ChargeWork(text.Units >> 4);
        return TryEncodeAll(context, text) ?? EncodeSlowly(context, text, errors);
    }

    /// <summary><c>bytes.decode(…)</c>.</summary>
    /// <exception cref="RaisedException">The handler of errors gave up.</exception>
    public PyStr Decode(PyContext context, PyBytes source, string errors)
    {
        context.Meter.ChargeWork(source.Count >> 4);
        return TryDecodeAll(context, source, errors) ?? DecodeFrom(context, source, errors, 0);
    }

    /// <summary>What decoding these bytes gives a DeprecationWarning for, or null.</summary>
    public virtual string? DecodingWarning(Meter meter, ReadOnlySpan<byte> source) => null;

    /// <summary>As <see cref="Decode"/>, and gives the warning: a str or a signal.</summary>
    /// <exception cref="RaisedException">The handler of errors gave up.</exception>
    public PyValue DecodeWarning(PyContext context, PyBytes source, string errors)
    {
        PyStr text = Decode(context, source, errors);
        return DecodingWarning(context.Meter, source.Data) is { } warning
            ? WarnedFrame.Give(context, ExceptionTypes.DeprecationWarning, warning, text)
            : text;
    }

    /// <summary>Whether every character takes more than one byte; such codecs fail one by one.</summary>
    public virtual bool IsWide => false;

    /// <summary>Appends the bytes of a code point; false where there are none.</summary>
    public abstract bool TryEncode(int codePoint, ref BytesBuilder target);

    /// <summary>Appends the bytes that <c>surrogatepass</c> gives a lone surrogate.</summary>
    public virtual bool TryEncodeSurrogate(char surrogate, ref BytesBuilder target) => false;

    /// <summary>Reads what <c>surrogatepass</c> wrote; gives the number of bytes, 0 where there is none.</summary>
    public virtual int DecodeSurrogate(ReadOnlySpan<byte> source, out char surrogate)
    {
        surrogate = default;
        return 0;
    }

    /// <summary>Reads one code point; with a problem, the bytes that are bad.</summary>
    protected abstract DecodedUnit DecodeOne(ReadOnlySpan<byte> source);

    /// <summary>All at once, where there are no errors; null where there may be.</summary>
    protected virtual PyBytes? TryEncodeAll(PyContext context, PyStr text) => null;

    /// <inheritdoc cref="TryEncodeAll"/>
    protected virtual PyStr? TryDecodeAll(PyContext context, PyBytes source, string errors) => null;

    /// <summary>Whether a code point has bytes.</summary>
    protected abstract bool CanEncode(int codePoint);

    /// <summary>What every encoded text begins with.</summary>
    protected virtual ReadOnlySpan<byte> Preamble => default;

    private PyBytes EncodeSlowly(PyContext context, PyStr text, string errors)
    {
        ReadOnlySpan<char> units = text.Text;
        context.Meter.ChargeBytes(units.Length);
        var target = new BytesBuilder(context.Meter, units.Length + Preamble.Length);
        target.Append(Preamble);
        CodecErrorHandler? handler = null;
        int position = 0;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < units.Length;)
        {
            loop.At(i);
            if (TryEncode(PyStr.CodePointAt(units, i), ref target))
            {
                i += PyStr.UnitsAt(units, i);
                position++;
                continue;
            }

            int end = i + PyStr.UnitsAt(units, i);
            int positionEnd = position + 1;
            for (; !IsWide && end < units.Length && !CanEncode(PyStr.CodePointAt(units, end)); positionEnd++)
            {
                loop.At(end);
                end += PyStr.UnitsAt(units, end);
            }

            handler ??= CodecErrorHandler.Find(errors);
            handler.Encode(this, new EncodeFailure(text, i, end, position, positionEnd), ref target);
            i = end;
            position = positionEnd;
        }

        return target.Finish();
    }

    /// <summary>Decodes what follows a mark; errors tell positions in all the bytes.</summary>
    protected PyStr DecodeFrom(PyContext context, PyBytes source, string errors, int start)
    {
        var target = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        CodecErrorHandler? handler = null;
        var loop = new ClockedLoop(context.Meter);
        for (int i = start; i < source.Count;)
        {
            loop.At(i);
            DecodedUnit unit = DecodeOne(source.Data[i..]);
            if (unit.Problem is null)
            {
                if (unit.CodePoint != DecodedUnit.Nothing)
                    target.AppendCodePoint(unit.CodePoint);
                if (unit.Next != DecodedUnit.Nothing)
                    target.AppendCodePoint(unit.Next);
                i += unit.Length;
                continue;
            }

            handler ??= CodecErrorHandler.Find(errors);
            i += handler.Decode(this, new DecodeFailure(source, i, i + unit.Length, unit.Problem), ref target);
        }

        return target.FinishStr();
    }
}

/// <summary>A code point read from bytes, or what is wrong with them.</summary>
/// <param name="CodePoint">Meaningful where there is no problem.</param>
/// <param name="Length">The number of bytes read, or bad.</param>
/// <param name="Problem">The reason in UnicodeDecodeError, or null.</param>
/// <param name="Next">The code point after it, where bytes stand for two.</param>
internal readonly record struct DecodedUnit(int CodePoint, int Length, string? Problem = null, int Next = DecodedUnit.Nothing)
{
    /// <summary>The code point of bytes that stand for no text.</summary>
    public const int Nothing = -1;
}
