using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Replaces "object is not iterable" by what the syntax at hand says of it.</summary>
internal static class NotIterable
{
    /// <summary>Whether the run is raising the error that a type without <c>__iter__</c> gives for this very value.</summary>
    public static bool WasRaised(PyContext context, PyValue value)
        => context.State == RunState.Raising
            && ReferenceEquals(context.Raised!.Type, ExceptionTypes.TypeError)
            && context.Raised.ArgumentText == Errors.NotIterable(value).ArgumentText;

    /// <summary>As <see cref="WasRaised"/>, where the type does not even say that it is not iterable (<c>__iter__ = None</c>).</summary>
    public static bool LacksMethods(PyContext context, PyValue value)
        => WasRaised(context, value) && !value.Type.TryLookup("__iter__", out _) && !value.Type.IsIndexed;

    public static void Replace(PyContext context, string message)
    {
        context.TakeRaised();
        context.Raise(Errors.TypeError(message));
    }
}
