using Monty.Runtime.Core;

namespace Monty.Runtime.Operations;

/// <summary>Python's iteration protocol.</summary>
internal static class Iteration
{
    /// <summary><c>iter(v)</c>: an iterator or a signal.</summary>
    public static PyValue GetIterator(PyContext context, PyValue value) => value.Ref.Iterate(context, value);

    /// <summary>The next item, <see cref="PyValue.Exhausted"/> or a signal.</summary>
    public static PyValue Next(PyContext context, PyValue iterator) => iterator.Ref.Next(context, iterator);
}
