using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("format(*args, **kwargs)", Replays = Replaying.Always, TakesDerived = true)]
    private static PyValue Format(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => Render(context, self, new FormatFields(context, arguments, keywords));

    [PyMethod("format_map(mapping, /)", Replays = Replaying.Always, TakesDerived = true)]
    private static PyValue FormatMap(PyContext context, PyValue self, PyValue mapping)
        => Render(context, self, new FormatFields(context, mapping));

    [PyMethod("__format__(format_spec, /)", TakesDerived = true)]
    private static PyValue FormatSelf(PyContext context, PyValue self, PyStr spec)
    {
        PyValue text = PyDerived.FormatPlain(context, self, spec);
        // What a layout leaves as it is, is the object itself.
        return self.Ref is PyDerived { Native.Ref: PyStr { Units: > 0 } plain } && spec.Units > 0 && ReferenceEquals(text.Ref, plain) ? self : text;
    }

    /// <summary>The text; a template of a derived class that has nothing to fill in is given back itself.</summary>
    private static PyValue Render(PyContext context, PyValue self, FormatFields fields)
    {
        PyStr template = PyStr.Of(self)!;
        PyStr text = FormatTemplate.Render(context, template.Text, fields);
        return self.Ref is PyDerived && template.Units > 0 && template.Chars.IndexOfAny('{', '}') < 0 ? self : text;
    }
}
