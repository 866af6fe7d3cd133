using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary>An f-string, possibly joined from several adjacent literals; also the format spec of a replacement field.</summary>
internal sealed class JoinedString(ImmutableArray<JoinedPart> parts, SourceSpan span) : Expression(span)
{
    /// <summary><see cref="TextPart"/>s and <see cref="FormattedValue"/>s in order; no two texts adjoin; empty for <c>f''</c>.</summary>
    public ImmutableArray<JoinedPart> Parts { get; } = parts;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitJoinedString(this);
}

/// <summary>A t-string (PEP 750), possibly joined from several adjacent ones.</summary>
internal sealed class TemplateString(ImmutableArray<JoinedPart> parts, SourceSpan span) : Expression(span)
{
    /// <summary><see cref="TextPart"/>s and <see cref="Interpolation"/>s in order; no two texts adjoin.</summary>
    public ImmutableArray<JoinedPart> Parts { get; } = parts;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitTemplateString(this);
}

/// <summary>A piece of an f-string or t-string: <see cref="TextPart"/>, <see cref="FormattedValue"/> or <see cref="Interpolation"/>.</summary>
internal abstract class JoinedPart(SourceSpan span) : Node(span);

/// <summary>Literal text, escapes decoded, never empty. <c>{x=}</c> adds its <c>x=</c> here, as in Python's <c>ast</c>.</summary>
internal sealed class TextPart(string text, SourceSpan span) : JoinedPart(span)
{
    public string Text { get; } = text;
}

/// <summary>The <c>!r</c> of a replacement field.</summary>
internal enum Conversion
{
    /// <summary>None written.</summary>
    None,

    /// <summary><c>!s</c></summary>
    Str,

    /// <summary><c>!r</c>; also implied by <c>{x=}</c> without a format spec.</summary>
    Repr,

    /// <summary><c>!a</c></summary>
    Ascii,
}

/// <summary><c>{value!conversion:formatSpec}</c> in an f-string.</summary>
internal sealed class FormattedValue(Expression value, Conversion conversion, JoinedString? formatSpec, SourceSpan span)
    : JoinedPart(span)
{
    public Expression Value { get; } = value;
    public Conversion Conversion { get; } = conversion;
    public JoinedString? FormatSpec { get; } = formatSpec;
}

/// <summary><c>{value!conversion:formatSpec}</c> in a t-string.</summary>
internal sealed class Interpolation(
    Expression value, string expressionText, Conversion conversion, JoinedString? formatSpec, SourceSpan span)
    : JoinedPart(span)
{
    public Expression Value { get; } = value;

    /// <summary>The source of <see cref="Value"/>, as the <c>expression</c> attribute of the interpolation shows it.</summary>
    public string ExpressionText { get; } = expressionText;
    public Conversion Conversion { get; } = conversion;
    public JoinedString? FormatSpec { get; } = formatSpec;
}
