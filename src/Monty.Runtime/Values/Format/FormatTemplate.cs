using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The template language of <c>str.format</c>. Attribute access, <c>__format__</c> and the like run pinned.</summary>
internal static class FormatTemplate
{
    /// <summary>A field's own format specification may contain fields, and those may not.</summary>
    private const int MostNesting = 2;

    /// <summary>The text with its fields filled in.</summary>
    /// <exception cref="RaisedException">The template is wrong or a field raised.</exception>
    public static PyStr Render(PyContext context, string template, FormatFields fields)
    {
        var builder = new TextBuilder(context.Meter, default);
        context.Meter.ChargeWork(template.Length >> 4);
        Append(ref builder, template, ref fields, MostNesting);
        return builder.FinishStr();
    }

    private static void Append(scoped ref TextBuilder builder, scoped ReadOnlySpan<char> template, scoped ref FormatFields fields, int nesting)
    {
        if (nesting == 0)
            throw Errors.ValueError("Max string recursion exceeded").ToException();
        while (template.Length > 0)
        {
            builder.LookAtClock();
            builder.Append(ReadLiteral(ref template, out bool isField));
            if (!isField)
                continue;
            scoped FormatField field = FormatField.Parse(ref template);
            AppendField(ref builder, field, ref fields, nesting);
        }
    }

    /// <summary>Reads up to a field, whose brace is read too, or to a doubled brace, of which one is part of the text, or to the end.</summary>
    /// <exception cref="RaisedException">A brace stands alone.</exception>
    public static ReadOnlySpan<char> ReadLiteral(scoped ref ReadOnlySpan<char> template, out bool isField)
    {
        isField = false;
        ReadOnlySpan<char> all = template;
        int brace = all.IndexOfAny('{', '}');
        if (brace < 0)
        {
            template = default;
            return all;
        }

        char found = all[brace];
        template = all[(brace + 1)..];
        if (template.Length > 0 && template[0] == found)
        {
            template = template[1..];
            return all[..(brace + 1)];
        }

        if (found == '}' || template.Length == 0)
            throw Errors.ValueError($"Single '{found}' encountered in format string").ToException();
        isField = true;
        return all[..brace];
    }

    private static void AppendField(scoped ref TextBuilder builder, scoped FormatField field, scoped ref FormatFields fields, int nesting)
    {
        PyContext context = fields.Context;
        PyValue value = fields.Resolve(field.Name);
        if (field.Conversion != 0)
            value = Convert(context, value, field.Conversion);
        PyStr spec = PyStr.Empty;
        if (field.HasNestedFields)
        {
            var nested = new TextBuilder(context.Meter, default);
            Append(ref nested, field.Spec, ref fields, nesting - 1);
            spec = nested.FinishStr();
        }
        else if (field.Spec.Length > 0)
        {
            spec = PyStr.From(field.Spec);
        }

        builder.Append(Formatted(context, value, spec).Text);
    }

    private static PyStr Formatted(PyContext context, PyValue value, PyStr spec)
    {
        if (spec.Units == 0 && value.Ref is PyStr text)
            return text;
        return PinnedRead.Format(context, value, spec);
    }

    private static PyValue Convert(PyContext context, PyValue value, int conversion)
    {
        if (conversion == 's')
            return PyValue.Str(PinnedRead.Str(context, value));
        if (conversion == 'r')
            return PyValue.Str(PinnedRead.Repr(context, value));
        if (conversion == 'a')
            return StrRepr.EscapeBeyondAscii(context.Meter, new PyStr(PinnedRead.Repr(context, value)));
        string shown = conversion is > 32 and < 127
            ? ((char)conversion).ToString()
            : "\\x" + conversion.ToString("x", CultureInfo.InvariantCulture);
        throw Errors.ValueError("Unknown conversion specifier " + shown).ToException();
    }
}
