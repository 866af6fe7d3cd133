using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("format(*args, **kwargs)", Replays = Replaying.Always)]
    private static PyStr Format(PyContext context, PyStr self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => FormatTemplate.Render(context, self.Text, new FormatFields(context, arguments, keywords));

    [PyMethod("format_map(mapping, /)", Replays = Replaying.Always)]
    private static PyStr FormatMap(PyContext context, PyStr self, PyValue mapping)
        => FormatTemplate.Render(context, self.Text, new FormatFields(context, mapping));

    [PyMethod("__format__(format_spec, /)", TakesDerived = true)]
    private static PyValue FormatSelf(PyContext context, PyValue self, PyStr spec) => PyDerived.FormatPlain(context, self, spec);
}
