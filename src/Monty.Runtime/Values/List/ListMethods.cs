using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor and methods of <c>list</c>.</summary>
internal static partial class ListMethods
{
    [PyConstructor("list(iterable=<unset>, /)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable)
        => iterable.IsUnbound ? new PyList() : Displays.ToList(context, iterable);

    [PyMethod("__init__(iterable=<unset>, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Init(PyContext context, PyList self, PyValue iterable)
    {
        self.Clear();
        return iterable.IsUnbound ? PyValue.None : Displays.Extend(context, self, iterable, PyValue.None);
    }

    [PyMethod("append(object, /)", Style = ArgumentStyle.Fixed)]
    private static void Append(PyContext context, PyList self, PyValue item) => self.Append(context, item);

    [PyMethod("extend(iterable, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Extend(PyContext context, PyList self, PyValue iterable)
        => Displays.Extend(context, self, iterable, PyValue.None);

    [PyMethod("insert(index, object, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.OnInstances)]
    private static PyValue Insert(PyContext context, PyList self, long index, PyValue item)
    {
        long position = index < 0 ? index + self.Count : index;
        self.Insert(context, (int)Math.Clamp(position, 0, self.Count), item);
        return PyValue.None;
    }

    [PyMethod("pop(index=-1, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Pop(PyContext context, PyList self, long index)
    {
        if (self.Count == 0)
            return context.Raise(Errors.IndexError("pop from empty list"));
        long position = index < 0 ? index + self.Count : index;
        return (ulong)position < (ulong)self.Count
            ? self.RemoveAt(context, (int)position)
            : context.Raise(Errors.IndexError("pop index out of range"));
    }

    [PyMethod("remove(value, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue Remove(PyContext context, PyList self, PyValue value)
    {
        if (!ItemSearch.TryIndexOf(context, self, value, 0, long.MaxValue, out int index))
            return PyValue.Signal;
        if (index < 0 || index >= self.Count)
            return context.Raise(Errors.ValueError("list.remove(x): x not in list"));
        self.RemoveAt(context, index);
        return PyValue.None;
    }

    [PyMethod("clear()", Style = ArgumentStyle.Fixed)]
    private static void Clear(PyList self) => self.Clear();

    [PyMethod("copy()", Style = ArgumentStyle.Fixed)]
    private static PyList Copy(PyContext context, PyList self)
    {
        context.Meter.ChargeValues(self.Count);
        context.Meter.ChargeWork(self.Count / 16);
        return new PyList(ValueCopying.Copy(context.Meter, self.Items));
    }

    [PyMethod("index(value, start=0, stop=9223372036854775807, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.Always)]
    private static PyValue IndexOf(PyContext context, PyList self, PyValue value, PyValue start, PyValue stop)
    {
        if (!SearchBounds.TryResolve(context, start, stop, self.Count, out long low, out long high)
            || !ItemSearch.TryIndexOf(context, self, value, low, high, out int index))
            return PyValue.Signal;
        return index >= 0 ? PyValue.Int(index) : context.Raise(Errors.ValueError("list.index(x): x not in list"));
    }

    [PyMethod("count(value, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always)]
    private static PyValue CountOf(PyContext context, PyList self, PyValue value) => ItemSearch.Count(context, self, value);

    [PyMethod("reverse()", Style = ArgumentStyle.Fixed)]
    private static void Reverse(PyContext context, PyList self)
    {
        context.Meter.ChargeWork(self.Count / 16);
        ValueCopying.Reverse(context.Meter, self.Storage.AsSpan(0, self.Count));
    }

    [PyMethod("sort(*, key=None, reverse=False)")]
    private static PyValue Sort(PyContext context, PyList self, PyValue key, bool reverse)
        => SortFrame.Sort(context, self, key, reverse, PyValue.None);

    [PyMethod("__reversed__()", Style = ArgumentStyle.Fixed)]
    private static ListReverseIterator Reversed(PyList self) => new(self);
}
