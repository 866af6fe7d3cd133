using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor, attributes and methods of <c>range</c>.</summary>
internal static partial class RangeMethods
{
    [PyConstructor("range(*args)", Replays = Replaying.OnInstances)]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments)
    {
        if (arguments.Length is 0 or > 3)
            return context.Raise(Errors.RangeArguments(arguments.Length));
        var bounds = new PyValue[3] { PyValue.Int(0), arguments[0], PyValue.Int(1) };
        if (arguments.Length > 1)
            arguments.CopyTo(bounds);
        for (int i = 0; i < bounds.Length; i++)
        {
            bounds[i] = Indices.ToInt(context, bounds[i]);
            if (bounds[i].IsSignal)
                return PyValue.Signal;
        }

        return PyRange.BigOf(bounds[2]).IsZero
            ? context.Raise(Errors.ValueError("range() arg 3 must not be zero"))
            : new PyRange(bounds[0], bounds[1], bounds[2]);
    }

    [PyGetter("start", IsField = true)]
    private static PyValue GetStart(PyRange self) => self.Start;

    [PyGetter("stop", IsField = true)]
    private static PyValue GetStop(PyRange self) => self.Stop;

    [PyGetter("step", IsField = true)]
    private static PyValue GetStep(PyRange self) => self.Step;

    [PyMethod("count(value, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue CountOf(PyContext context, PyRange self, PyValue value)
        => PyInts.Is(value)
            ? PyValue.Int(self.TryIndexOf(context, PyInts.Get(value), out _) ? 1 : 0)
            : new CountFrame(value).StartOver(context, self);

    [PyMethod("index(value, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue IndexOf(PyContext context, PyRange self, PyValue value)
    {
        if (!PyInts.Is(value))
            return new IndexFrame(value).StartOver(context, self);
        return self.TryIndexOf(context, PyInts.Get(value), out BigInteger index)
            ? PyBigInt.From(index)
            : context.Raise(Errors.ValueError("range.index(x): x not in range"));
    }

    [PyMethod("__reversed__()", Style = ArgumentStyle.Fixed)]
    private static PyValue Reversed(PyContext context, PyRange self) => self.Reversed(context);
}
