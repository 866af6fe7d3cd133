using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>A Python exception on its way through C# code of the runtime; the adapter around native calls turns it into a signal.</summary>
internal sealed class RaisedException(PyException value) : Exception
{
    public PyException Value { get; } = value;

    public override string Message => $"{Value.Type.Name} (a Python exception; this one left the runtime, which is a bug)";
}
