using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>
/// The arguments of <c>throw()</c> on their way through generators that delegate: who they are for gets them as they were given, and
/// makes the exception itself.
/// </summary>
internal static class GivenException
{
    /// <summary>No script sees one: it goes straight from a <c>throw()</c> to the <c>throw</c> of the innermost iterator.</summary>
    public static readonly PyType Type = PyType.BuiltinException("thrown arguments", [ExceptionTypes.BaseException], null);

    /// <summary>Whether what is thrown into a generator or coroutine reaches an iterator of another kind, with a <c>throw</c> of its own.</summary>
    public static bool IsFor(PyValue target, PyValue type)
    {
        PyType? thrown = type.Ref as PyType ?? type.Type;
        if (ReferenceEquals(thrown, Type) || thrown.IsSubtypeOf(ExceptionTypes.GeneratorExit))
            return false;
        PyValue next = DelegateOf(target);
        if (next.IsUnbound)
            return false;
        while (true)
        {
            PyValue inner = DelegateOf(next);
            if (inner.IsUnbound)
                break;
            next = inner;
        }

        return next.Ref is not (PyGenerator or Drivable or PyDriveIterator) && next.Type.TryLookup("throw", out _);
    }

    public static PyException Of(PyValue type, PyValue value, PyValue traceback)
        => new(Type, new PyTuple(value.IsUnbound ? [type] : traceback.IsUnbound ? [type, value] : [type, value, traceback]));

    /// <summary>What a generator or coroutine stands at that passes on to another iterator; unbound where it does not.</summary>
    private static PyValue DelegateOf(PyValue target) => target.Ref switch
    {
        PyGenerator { Frame: { Status: GeneratorStatus.Suspended } frame } => frame.Code.DelegateSlotOf(frame.State) is >= 0 and var slot ? frame.Slots[slot] : default,
        PyDriveIterator iterator => iterator.Target.Delegate,
        Drivable awaitable => awaitable.Delegate,
        _ => default,
    };
}
