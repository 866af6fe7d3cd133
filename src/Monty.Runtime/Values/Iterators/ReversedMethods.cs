using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor of reversed.</summary>
internal static partial class ReversedMethods
{
    [PyConstructor("reversed(object, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.OnInstances)]
    private static PyValue Make(PyContext context, PyType type, PyValue sequence)
    {
        if (sequence.Ref.GetType() == typeof(PyList))
            return new ListReverseIterator((PyList)sequence.Ref);
        if (SpecialMethods.TryLookup(context, sequence, "__reversed__", out PyValue method))
        {
            if (method.IsNone)
                return NotReversible(context, sequence);
            return method.IsSignal ? method : method.Ref.Call0(context, method);
        }

        return IsSequence(sequence) ? OfSequence(context, sequence) : NotReversible(context, sequence);
    }

    [PyMethod("__length_hint__()", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue LengthHint(PyContext context, PyReversed self) => self.AskedHint(context);

    private static PyValue OfSequence(PyContext context, PyValue sequence)
    {
        context.Pinned++;
        PyValue length = sequence.Ref.Length(context, sequence);
        context.Pinned--;
        return length.IsSignal ? length : new PyReversed(sequence, length.Bits);
    }

    private static bool IsSequence(PyValue value)
        => value.Ref is PyTuple or PyStr || value.Type.IsIndexed;

    private static PyValue NotReversible(PyContext context, PyValue value)
        => context.Raise(Errors.TypeError($"'{value.Type.Name}' object is not reversible"));
}
