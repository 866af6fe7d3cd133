using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class SlotMethods
{
    [PyMethod("__len__()")]
    private static PyValue Length(PyContext context, PyValue self) => self.Ref.Length(context, self);

    [PyMethod("__contains__(key, /)")]
    private static PyValue Contains(PyContext context, PyValue self, PyValue key) => self.Ref.Contains(context, self, key);

    [PyMethod("__getitem__(key, /)")]
    private static PyValue GetItem(PyContext context, PyValue self, PyValue key) => self.Ref.GetItem(context, self, key);

    [PyMethod("__setitem__(key, value, /)")]
    private static PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
        => self.Ref.SetItem(context, self, key, value);

    [PyMethod("__delitem__(key, /)")]
    private static PyValue DeleteItem(PyContext context, PyValue self, PyValue key) => self.Ref.DeleteItem(context, self, key);

    [PyMethod("__iter__()", TakesDerived = true)]
    private static PyValue Iterate(PyContext context, PyValue self)
    {
        PyValue plain = PyDerived.Unwrap(self);
        PyValue iterator = plain.Ref.Iterate(context, plain);
        return iterator.Is(plain) ? self : iterator;
    }

    [PyMethod("__next__()")]
    private static PyValue Next(PyContext context, PyValue self)
    {
        PyValue item = self.Ref.Next(context, self);
        if (item.IsExhausted)
            return SlotNextFrame.RaiseEnd(context);
        if (item.IsSignal && context.State == RunState.Suspending)
            context.Capture(new SlotNextFrame());
        return item;
    }
}
