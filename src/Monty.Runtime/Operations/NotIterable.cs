using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Replaces "object is not iterable" by what the syntax at hand says of it.</summary>
internal static class NotIterable
{
    /// <summary>Whether the run is raising the error that a type without a sound <c>__iter__</c> gives for this very value.</summary>
    public static bool WasRaised(PyContext context, PyValue value)
        => IsRaising(context, value) || (context.IsRaising(ExceptionTypes.TypeError)
            && context.Raised!.ArgumentText?.StartsWith("iter() returned non-iterator of type", StringComparison.Ordinal) == true);

    /// <summary>As <see cref="WasRaised"/> without what <c>__iter__</c> returned, where the type does not even say that it is not iterable (<c>__iter__ = None</c>).</summary>
    public static bool LacksMethods(PyContext context, PyValue value)
        => IsRaising(context, value) && !value.Type.TryLookup("__iter__", out _) && !value.Type.TryLookup("__getitem__", out _);

    private static bool IsRaising(PyContext context, PyValue value)
        => context.IsRaising(ExceptionTypes.TypeError) && context.Raised!.ArgumentText == Errors.NotIterable(value).ArgumentText;

    public static void Replace(PyContext context, string message)
    {
        context.TakeRaised();
        context.Raise(Errors.TypeError(message));
    }
}
