using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor of set and the methods that change it.</summary>
internal static partial class MutableSetMethods
{
    [PyConstructor("set(iterable=<unset>, /)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable)
    {
        var set = new PySet();
        return iterable.IsUnbound ? set : SetOperations.Update(context, set, iterable, set);
    }

    [PyMethod("__init__(*args, **kwargs)", TakesDerived = true)]
    private static PyValue Init(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (keywords.Count > 0)
            return context.Raise(Errors.TypeError("set() takes no keyword arguments"));
        if (arguments.Length > 1)
            return context.Raise(Errors.TypeError($"{self.Type.Name} expected at most 1 argument, got {arguments.Length}"));
        var set = (PySet)PyDerived.Unwrap(self).Ref;
        set.Clear();
        return arguments.Length == 0 ? PyValue.None : SetOperations.Update(context, set, arguments[0], PyValue.None);
    }

    [PyMethod("add(object, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Add(PyContext context, PySet self, PyValue item)
        => self.TryAddPlain(context, item) ? PyValue.None : SlotReplay.Run(context, SlotOperation.AddItem, self, item);

    [PyMethod("remove(object, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue Remove(PyContext context, PySet self, PyValue item)
    {
        Lookup found = self.Remove(context, item);
        return found == Lookup.Absent ? context.Raise(Errors.KeyError(item)) : Done(found);
    }

    [PyMethod("discard(object, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue Discard(PyContext context, PySet self, PyValue item) => Done(self.Remove(context, item));

    [PyMethod("pop()", Style = ArgumentStyle.Fixed)]
    private static PyValue Pop(PyContext context, PySet self)
    {
        int position = 0;
        if (!self.MoveNext(ref position, out int row))
            return context.Raise(Errors.KeyError(PyValue.Str("pop from an empty set")));
        PyValue item = self.KeyAt(row);
        self.RemoveAt(row);
        return item;
    }

    [PyMethod("clear()", Style = ArgumentStyle.Fixed)]
    private static void Clear(PySet self) => self.Clear();

    [PyMethod("update(*others)")]
    private static PyValue Update(PyContext context, PySet self, ReadOnlySpan<PyValue> others)
        => SetOperations.ApplyAll(context, SetOperation.Union, self, others, PyValue.None);

    [PyMethod("intersection_update(*others)")]
    private static PyValue IntersectionUpdate(PyContext context, PySet self, ReadOnlySpan<PyValue> others)
        => new IntersectionUpdateFrame(self).Begin(context, others);

    [PyMethod("difference_update(*others)")]
    private static PyValue DifferenceUpdate(PyContext context, PySet self, ReadOnlySpan<PyValue> others)
        => SetOperations.ApplyAll(context, SetOperation.Difference, self, others, PyValue.None);

    [PyMethod("symmetric_difference_update(other, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue SymmetricDifferenceUpdate(PyContext context, PySet self, PyValue other)
        => SetOperations.Apply(context, SetOperation.SymmetricDifference, self, other, PyValue.None);

    private static PyValue Done(Lookup found) => found == Lookup.Raising ? PyValue.Signal : PyValue.None;
}

/// <summary>The constructor of frozenset.</summary>
internal static partial class FrozenSetMethods
{
    [PyConstructor("frozenset(iterable=<unset>, /)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable)
    {
        if (iterable.IsUnbound)
            return PyFrozenSet.Empty;
        if (ReferenceEquals(iterable.Type, SetTypes.FrozenSet))
            return iterable;
        var set = new PyFrozenSet();
        return SetOperations.Update(context, set, iterable, set);
    }
}
