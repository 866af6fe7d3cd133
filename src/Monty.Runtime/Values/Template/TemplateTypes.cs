using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type objects of <c>string.templatelib</c>.</summary>
internal static class TemplateTypes
{
    private const string Module = "string.templatelib";

    public static readonly PyType Template
        = PyType.Builtin("Template", ObjectType.Type, TemplateMethods.Members, TemplateMethods.Constructor, Module)
            .WithSlots("__repr__").WithMembers(ClassSubscription.Members).Final();

    public static readonly PyType Interpolation = PyType.Builtin(
        "Interpolation", ObjectType.Type, InterpolationMethods.Members, InterpolationMethods.Constructor, Module)
        .WithSlots("__repr__").WithMembers(ClassSubscription.Members).Final()
        .With("__match_args__", new PyTuple([
            PyValue.Str("value"), PyValue.Str("expression"), PyValue.Str("conversion"), PyValue.Str("format_spec")]));

    public static readonly PyType Iterator = PyType.Builtin("TemplateIter", ObjectType.Type, module: Module).WithSlots("__iter__ __next__").Final();
}

/// <summary>The members of templates.</summary>
internal static partial class TemplateMethods
{
    [PyConstructor("Template(*args)")]
    private static PyTemplate Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments)
    {
        context.Meter.ChargeValues(arguments.Length * 2L);
        var strings = new List<PyValue>();
        var interpolations = new List<PyValue>();
        string text = "";
        foreach (PyValue argument in arguments)
        {
            if (argument.Ref is PyStr part)
            {
                context.Meter.ChargeText(text.Length + part.Text.Length);
                text += part.Text;
                continue;
            }

            if (argument.Ref is not PyInterpolation)
            {
                throw Errors.TypeError(
                    $"Template.__new__ *args need to be of type 'str' or 'Interpolation', got {argument.Type.Name}").ToException();
            }

            strings.Add(PyValue.Str(text));
            interpolations.Add(argument);
            text = "";
        }

        strings.Add(PyValue.Str(text));
        return new PyTemplate(new PyTuple([.. strings]), new PyTuple([.. interpolations]));
    }

    [PyGetter("strings", IsField = true)]
    private static PyTuple Strings(PyContext context, PyTemplate self) => self.Strings;

    [PyGetter("interpolations", IsField = true)]
    private static PyTuple Interpolations(PyContext context, PyTemplate self) => self.Interpolations;

    [PyGetter("values")]
    private static PyTuple Values(PyContext context, PyTemplate self)
        => new(Array.ConvertAll(self.Interpolations.Items.ToArray(), item => ((PyInterpolation)item.Ref).Value));

    [PyMethod("__iter__()")]
    private static PyValue Iterate(PyContext context, PyTemplate self) => self.Iterate(context, self);

    [PyMethod("__add__(value, /)")]
    private static PyValue Add(PyContext context, PyTemplate self, PyValue value)
        => self.Binary(context, BinaryOperator.Add, self, value);
}

/// <summary>The members of interpolations.</summary>
internal static partial class InterpolationMethods
{
    [PyConstructor("Interpolation(value, expression='', conversion=None, format_spec='')")]
    private static PyInterpolation Make(
        PyContext context, PyType type, PyValue value, PyStr expression, PyValue conversion, PyStr formatSpec)
    {
        if (!conversion.IsNone && conversion.Ref is not PyStr)
        {
            throw Errors.TypeError(
                $"Interpolation() argument 'conversion' must be str, not {conversion.Type.Name}").ToException();
        }

        return conversion.IsNone || ((PyStr)conversion.Ref).Text is "s" or "r" or "a"
            ? new PyInterpolation(value, expression, conversion, formatSpec)
            : throw Errors.ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'").ToException();
    }

    [PyGetter("value", IsField = true)]
    private static PyValue Value(PyContext context, PyInterpolation self) => self.Value;

    [PyGetter("expression", IsField = true)]
    private static PyValue Expression(PyContext context, PyInterpolation self) => self.Expression;

    [PyGetter("conversion", IsField = true)]
    private static PyValue Conversion(PyContext context, PyInterpolation self) => self.Conversion;

    [PyGetter("format_spec", IsField = true)]
    private static PyValue FormatSpec(PyContext context, PyInterpolation self) => self.FormatSpec;
}
