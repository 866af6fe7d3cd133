using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.StringTemplates;

/// <summary>The module <c>string.templatelib</c>.</summary>
[PyModule("string.templatelib")]
internal static partial class TemplateModule
{
    [PyConstant("Template")]
    private static readonly PyValue Template = TemplateTypes.Template;

    [PyConstant("Interpolation")]
    private static readonly PyValue Interpolation = TemplateTypes.Interpolation;

    /// <summary>Converts as <c>!s</c>, <c>!r</c> or <c>!a</c> does in an f-string.</summary>
    [PyFunction("convert(obj, /, conversion)", Style = ArgumentStyle.Python)]
    private static PyValue Convert(PyContext context, PyValue value, PyValue conversion)
    {
        if (conversion.IsNone)
            return value;
        return conversion.Ref is not PyStr text ? context.Raise(Invalid(conversion.Type.Name)) : text.Text switch
        {
            "s" => Formatting.Str(context, value),
            "r" => Formatting.Repr(context, value),
            "a" => Formatting.Ascii(context, value),
            _ => context.Raise(Invalid(text.Text)),
        };
    }

    private static PyException Invalid(string given) => Errors.ValueError($"invalid conversion specifier: {given}");
}
