using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>The special methods by name, for <c>bytes.__len__</c> as a key and the like; operators do not come here.</remarks>
internal static partial class BytesMethods
{
    [PyMethod("__bytes__()", Style = ArgumentStyle.Fixed)]
    private static PyBytes ToBytes(PyBytes self) => self;

    [PyMethod("__len__()")]
    private static int Length(PyBytes self) => self.Count;

    [PyMethod("__contains__(key, /)")]
    private static PyValue Contains(PyContext context, PyBytes self, PyValue key) => self.Contains(context, self, key);

    [PyMethod("__getitem__(key, /)")]
    private static PyValue GetItem(PyContext context, PyBytes self, PyValue key) => self.GetItem(context, self, key);

    [PyMethod("__iter__()")]
    private static PyValue Iterate(PyContext context, PyBytes self) => self.Iterate(context, self);

    /// <remarks>Errors name the class of the object.</remarks>
    [PyMethod("__add__(value, /)", TakesDerived = true)]
    private static PyValue Add(PyContext context, PyValue self, PyValue value)
        => PyDerived.Unwrap(self).Ref.SequenceBinary(context, BinaryOperator.Add, self, value);

    [PyMethod("__mod__(value, /)")]
    private static PyValue Modulo(PyContext context, PyBytes self, PyValue value)
        => self.Binary(context, BinaryOperator.Modulo, self, value);
}
