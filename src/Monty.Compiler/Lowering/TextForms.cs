namespace Monty.Compiler.Lowering;

/// <summary>Texts as bytes where UTF-8 cannot say them.</summary>
internal static class TextForms
{
    /// <summary>Whether there are no lone surrogates.</summary>
    public static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    /// <summary>The UTF-16 units, low byte first.</summary>
    public static byte[] Units(string text)
    {
        var bytes = new byte[2 * text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            bytes[2 * i] = (byte)text[i];
            bytes[(2 * i) + 1] = (byte)(text[i] >> 8);
        }

        return bytes;
    }

    public static string FromUnits(ReadOnlySpan<byte> bytes)
    {
        var units = new char[bytes.Length / 2];
        for (int i = 0; i < units.Length; i++)
            units[i] = (char)(bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        return new string(units);
    }
}
