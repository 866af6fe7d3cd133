using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>A result that no .NET string or array could hold, where the host's memory limit did not object before.</summary>
    public static PyException MemoryError() => new(ExceptionTypes.MemoryError, PyTuple.Empty);
}
