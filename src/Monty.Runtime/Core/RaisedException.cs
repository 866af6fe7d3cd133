using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>A Python exception on its way through C# code of the runtime; the adapter around native calls turns it into a signal.</summary>
/// <param name="value">The exception; null for the signal of a run that is suspending.</param>
internal sealed class RaisedException(PyException? value) : Exception
{
    private readonly PyException? _value = value;

    /// <summary>Whether an operation is being abandoned: what catches this must give the signal back.</summary>
    public bool IsSuspension => _value is null;

    /// <summary>The Python exception; not to be asked of a suspension.</summary>
    public PyException Value => _value!;

    public override string Message => IsSuspension
        ? "a suspension (this one left the runtime, which is a bug)"
        : $"{Value.Type.Name} (a Python exception; this one left the runtime, which is a bug)";
}
