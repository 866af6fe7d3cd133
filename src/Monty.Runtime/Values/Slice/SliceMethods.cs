using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor, attributes and methods of <c>slice</c>.</summary>
internal static partial class SliceMethods
{
    [PyConstructor("slice(*args)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments) => arguments.Length switch
    {
        0 => context.Raise(Errors.TypeError("slice expected at least 1 argument, got 0")),
        1 => new PySlice(PyValue.None, arguments[0], PyValue.None),
        2 => new PySlice(arguments[0], arguments[1], PyValue.None),
        3 => new PySlice(arguments[0], arguments[1], arguments[2]),
        _ => context.Raise(Errors.TypeError($"slice expected at most 3 arguments, got {arguments.Length}")),
    };

    [PyGetter("start", IsField = true)]
    private static PyValue GetStart(PySlice self) => self.Start;

    [PyGetter("stop", IsField = true)]
    private static PyValue GetStop(PySlice self) => self.Stop;

    [PyGetter("step", IsField = true)]
    private static PyValue GetStep(PySlice self) => self.Step;

    [PyMethod("indices(length, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue IndicesFor(PyContext context, PySlice self, PyValue length)
    {
        PyValue converted = Indices.ToInt(context, length);
        if (converted.IsSignal)
            return converted;
        BigInteger count = PyRange.BigOf(converted);
        if (count.Sign < 0)
            return context.Raise(Errors.ValueError("length should not be negative"));
        return self.TryResolveBig(context, count, out BigInteger start, out BigInteger stop, out BigInteger step)
            ? new PyTuple([PyBigInt.From(start), PyBigInt.From(stop), PyBigInt.From(step)])
            : PyValue.Signal;
    }
}
