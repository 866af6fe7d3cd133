using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>The end of an iteration, with the value that a generator returned; None where there is none.</summary>
    public static PyException StopIteration(PyValue result)
    {
        var stop = new PyException(ExceptionTypes.StopIteration, result.IsNone ? PyTuple.Empty : new PyTuple([result]));
        stop.SetField(StopIterationBehaviour.Value, result);
        return stop;
    }
}
