using Monty.Runtime.Core;

namespace Monty.Runtime.Operations;

/// <summary>Python's truth value testing.</summary>
internal static class Truth
{
    /// <summary>True, False or a signal.</summary>
    public static PyValue Of(PyContext context, PyValue value)
        => value.IsBool ? value : value.Ref.Truth(context, value);

    /// <summary><c>not value</c>.</summary>
    public static PyValue Not(PyContext context, PyValue value)
    {
        PyValue truth = Of(context, value);
        return truth.IsSignal ? truth : PyValue.Bool(!truth.IsTrue);
    }
}
