using System.Collections.Immutable;
using System.Text;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <remarks>f-strings and t-strings.</remarks>
internal sealed partial class ExpressionText
{
    public override Unit VisitJoinedString(JoinedString node) => Plain("f" + Quoted(Joined(node.Parts)));

    public override Unit VisitTemplateString(TemplateString node) => Plain("t" + Quoted(Joined(node.Parts)));

    /// <summary>What stands between the quotes of an f-string.</summary>
    private string Joined(ImmutableArray<JoinedPart> parts)
    {
        var text = new StringBuilder();
        foreach (JoinedPart part in parts)
        {
            switch (part)
            {
                case TextPart plain:
                    text.Append(plain.Text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
                    break;
                case FormattedValue value:
                    AppendField(text, Nested(value.Value), value.Conversion, value.FormatSpec);
                    break;
                case Interpolation value:
                    AppendField(text, value.ExpressionText, value.Conversion, value.FormatSpec);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException("a part of an f-string that is none");
            }
        }

        return text.ToString();
    }

    private void AppendField(StringBuilder text, string value, Conversion conversion, JoinedString? spec)
    {
        text.Append(value.StartsWith('{') ? "{ " : "{").Append(value);
        text.Append(conversion switch
        {
            Conversion.Str => "!s",
            Conversion.Repr => "!r",
            Conversion.Ascii => "!a",
            _ => "",
        });
        if (spec is not null)
            text.Append(':').Append(Joined(spec.Parts));
        text.Append('}');
    }

    private string Nested(Expression expression)
    {
        var writer = new ExpressionText(_errors);
        writer.Write(expression, Level.Test + 1);
        return writer._text.ToString();
    }
}
