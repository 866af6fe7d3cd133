using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>The special methods by name, for <c>str.__len__</c> as a key and the like; operators do not come here.</remarks>
internal static partial class StrMethods
{
    [PyMethod("__len__()")]
    private static int Length(PyContext context, PyStr self) => self.CountIn(context.Meter);

    [PyMethod("__contains__(key, /)")]
    private static PyValue Contains(PyContext context, PyStr self, PyValue key) => self.Contains(context, self, key);

    [PyMethod("__getitem__(key, /)")]
    private static PyValue GetItem(PyContext context, PyStr self, PyValue key) => self.GetItem(context, self, key);

    [PyMethod("__iter__()")]
    private static PyValue Iterate(PyContext context, PyStr self) => self.Iterate(context, self);

    [PyMethod("__add__(value, /)")]
    private static PyValue Add(PyContext context, PyStr self, PyValue value) => self.SequenceBinary(context, BinaryOperator.Add, self, value);

    [PyMethod("__mod__(value, /)", TakesDerived = true)]
    private static PyValue Modulo(PyContext context, PyValue self, PyValue value)
        => self.Ref is PyDerived derived ? derived.FillTemplate(context, value) : self.Ref.Binary(context, BinaryOperator.Modulo, self, value);
}
