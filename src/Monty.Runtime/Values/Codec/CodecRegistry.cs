using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Finds codecs by any of the names that CPython knows for them.</summary>
internal static class CodecRegistry
{
    private static readonly Dictionary<string, TextCodec> ByName = MakeTable();

    /// <summary>The codec of a name, in whatever spelling.</summary>
    /// <exception cref="RaisedException">LookupError: there is none.</exception>
    public static TextCodec Find(string name)
    {
        if (name == "utf-8")
            return Utf8Codec.Plain;
        CodecErrors.RequireUtf8(new PyStr(name));
        if (name.Contains('\0', StringComparison.Ordinal))
            throw Errors.ValueError("embedded null character").ToException();
        return ByName.TryGetValue(Normalize(name), out TextCodec? codec)
            ? codec
            : throw Errors.Make(ExceptionTypes.LookupError, $"unknown encoding: {name}").ToException();
    }

    /// <summary>Lower case, with runs of anything but letters, digits and dots as one underscore.</summary>
    private static string Normalize(string name)
    {
        Span<char> buffer = name.Length <= 64 ? stackalloc char[name.Length] : new char[name.Length];
        int length = 0;
        bool gap = false;
        foreach (char unit in name)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit != '.')
            {
                gap = true;
                continue;
            }

            if (gap && length > 0)
                buffer[length++] = '_';
            gap = false;
            buffer[length++] = char.ToLowerInvariant(unit);
        }

        return new string(buffer[..length]);
    }

    private static Dictionary<string, TextCodec> MakeTable()
    {
        var table = new Dictionary<string, TextCodec>(StringComparer.Ordinal);
        Add(table, Utf8Codec.Plain, "utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001");
        Add(table, Utf8Codec.WithSignature, "utf_8_sig");
        Add(table, SingleByteCodec.Ascii, "ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us "
            + "iso_646.irv_1991 iso_ir_6 us us_ascii");
        Add(table, SingleByteCodec.Latin1, "latin_1 latin1 latin l1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 "
            + "iso_8859_1_1987 iso_ir_100");
        Add(table, CharmapCodec.Windows1252, "cp1252 1252 windows_1252");
        Add(table, Utf16Codec.Marked, "utf_16 utf16 u16");
        Add(table, Utf16Codec.LittleEndian, "utf_16_le utf_16le unicodelittleunmarked");
        Add(table, Utf16Codec.BigEndian, "utf_16_be utf_16be unicodebigunmarked");
        Add(table, Utf32Codec.Marked, "utf_32 utf32 u32");
        Add(table, Utf32Codec.LittleEndian, "utf_32_le utf_32le");
        Add(table, Utf32Codec.BigEndian, "utf_32_be utf_32be");
        Add(table, UnicodeEscapeCodec.Instance, "unicode_escape unicodeescape");
        Add(table, RawUnicodeEscapeCodec.Instance, "raw_unicode_escape");
        return table;
    }

    private static void Add(Dictionary<string, TextCodec> table, TextCodec codec, string names)
    {
        foreach (string name in names.Split(' '))
            table.Add(name, codec);
    }
}
