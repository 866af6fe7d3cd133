using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor and methods of <c>tuple</c>.</summary>
internal static partial class TupleMethods
{
    [PyConstructor("tuple(iterable=<unset>, /)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable)
        => iterable.IsUnbound ? PyTuple.Empty : Displays.ToTuple(context, iterable);

    [PyMethod("index(value, start=0, stop=9223372036854775807, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.Always)]
    private static PyValue IndexOf(PyContext context, PyTuple self, PyValue value, PyValue start, PyValue stop)
    {
        if (!SearchBounds.TryResolve(context, start, stop, self.Count, out long low, out long high)
            || !ItemSearch.TryIndexOf(context, self, value, low, high, out int index))
            return PyValue.Signal;
        return index >= 0 ? PyValue.Int(index) : context.Raise(Errors.ValueError("tuple.index(x): x not in tuple"));
    }

    [PyMethod("count(value, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue CountOf(PyContext context, PyTuple self, PyValue value) => ItemSearch.Count(context, self, value);
}
