namespace Monty.Runtime.Calls;

/// <summary>The signature of a native function with the words that its errors use.</summary>
internal sealed class NativeSignature
{
    public NativeSignature(NativeMember member, ArgumentStyle style, string? keywordErrorName)
    {
        Member = member;
        Shape = SignatureParser.Parse(member.Signature);
        KeywordErrorName = keywordErrorName ?? member.Name;
        Style = style == ArgumentStyle.Auto ? DeriveStyle(member, Shape) : style;
    }

    public NativeMember Member { get; }

    public PythonSignature Shape { get; }

    public ArgumentStyle Style { get; }

    /// <summary>Whether a slot of the type is behind it: where CPython has a plain method instead, the style is declared as <see cref="ArgumentStyle.Fixed"/>.</summary>
    public bool IsSlot => Style == ArgumentStyle.Wrapper || ((Style != ArgumentStyle.Fixed || Member.Name == "__init__") && SlotNames.Contains(Member.Name));

    /// <summary>The function that errors about keywords name.</summary>
    public string KeywordErrorName { get; }

    /// <summary>What errors call the function, where they do not name the type.</summary>
    public string FunctionName => Member.Name == "__init__" ? KeywordErrorName : Member.Name;

    /// <summary>The same in the words of Argument Clinic, which makes the <c>__new__</c> of types that are called in other words.</summary>
    public NativeSignature InClinicWords => new(Member, ArgumentStyle.Clinic, KeywordErrorName);

    /// <summary>How many positional arguments can be given.</summary>
    public int MaximumPositional => Shape.HasVarPositional ? int.MaxValue : Shape.PositionalCount;

    /// <summary>What a function of the style <see cref="ArgumentStyle.Fixed"/> takes.</summary>
    public string FixedCount => Shape.PositionalCount == 0 ? "no arguments" : "exactly one argument";

    /// <summary>A parameter as "… must be str, not int" names it.</summary>
    public string Describe(int slot)
    {
        if (slot >= Shape.PositionalOnlyCount)
            return $"argument '{Shape.Slots[slot].Name}'";
        return Style == ArgumentStyle.Fixed
            ? "argument"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"argument {slot + 1}");
    }

    private static ArgumentStyle DeriveStyle(NativeMember member, PythonSignature shape)
    {
        if (shape.TakesKeywords)
            return shape.HasVarPositional && shape.PositionalCount > 0 ? ArgumentStyle.SeparateKeywords : ArgumentStyle.Clinic;
        if (member.Kind == NativeKind.Method && SlotNames.Contains(member.Name))
            return ArgumentStyle.Wrapper;
        bool isFixed = !shape.HasVarPositional && shape.RequiredPositionalCount == shape.PositionalCount && shape.PositionalCount <= 1;
        return isFixed && member.Kind != NativeKind.Constructor ? ArgumentStyle.Fixed : ArgumentStyle.Unpack;
    }
}
