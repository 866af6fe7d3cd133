using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A callback of an operation: what was called, and the instances of the script among its first arguments.</summary>
/// <remarks>
/// An operation that runs again asks the same questions, unless what it works on was changed by a callback meanwhile. Other
/// arguments than instances may be made anew in each run, and tell nothing.
/// </remarks>
internal readonly struct Question
{
    public Question(PyObject? callee, PyObject? first, PyObject? second)
    {
        Callee = callee;
        First = first as PyAttributeHolder;
        Second = second as PyAttributeHolder;
    }

    public Question(PyObject callee, ReadOnlySpan<PyValue> arguments)
        : this(callee, arguments.Length > 0 ? arguments[0].Ref : null, arguments.Length > 1 ? arguments[1].Ref : null)
    {
    }

    /// <summary>What a part of the operation reads or walks through, where no callback was asked; null for what cannot change.</summary>
    public Question(PyObject? owner)
    {
        Callee = owner;
    }

    public PyObject? Callee { get; }

    public PyAttributeHolder? First { get; }

    public PyAttributeHolder? Second { get; }

    public bool IsSame(in Question other)
        => ReferenceEquals(Callee, other.Callee) && ReferenceEquals(First, other.First) && ReferenceEquals(Second, other.Second);
}
