using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The attributes that built-in exception types declare, which are kept apart from those in <c>__dict__</c>.</summary>
internal static class ExceptionFields
{
    /// <summary>The row of a field: reading gives None before it is set.</summary>
    public static NativeMember Row(string name, int index)
        => NativeMember.OfGetter(
            name,
            (context, self, arguments, keywords) => Get(self, index),
            (context, self, arguments, keywords) => Set(self, index, arguments[0]));

    private static PyValue Get(PyValue self, int index)
    {
        PyValue value = ((PyException)self.Ref).Field(index);
        return value.IsUnbound ? PyValue.None : value;
    }

    private static PyValue Set(PyValue self, int index, PyValue value)
    {
        ((PyException)self.Ref).SetField(index, value);
        return PyValue.None;
    }
}
