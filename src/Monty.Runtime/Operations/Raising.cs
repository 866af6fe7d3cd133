using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The <c>raise</c> statement.</summary>
internal static class Raising
{
    /// <summary><c>raise exception from cause</c>; an unbound cause is none, None suppresses the context. Always a signal.</summary>
    public static PyValue Raise(PyContext context, PyValue exception, PyValue cause)
    {
        if (exception.Ref is PyException made)
            return WithCause(context, made, cause);
        if (!IsExceptionType(exception))
            return context.Raise(Errors.TypeError("exceptions must derive from BaseException"));
        PyValue instance = exception.Ref.Call0(context, exception);
        if (instance.IsSignal)
            return RaiseFrame.LeaveMaking(context, exception, cause);
        return RaiseMade(context, exception, instance, cause);
    }

    /// <summary>Goes on raising what a handler did not want; the traceback goes on growing, the context stays.</summary>
    public static PyValue Reraise(PyContext context, PyValue exception)
    {
        context.Raised = (PyException)exception.Ref;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }

    /// <summary><c>raise</c> alone.</summary>
    public static PyValue ReraiseHandled(PyContext context)
        => context.Handled is { } handled
            ? Reraise(context, handled)
            : context.Raise(Errors.RuntimeError("No active exception to reraise"));

    /// <summary>The class in <c>raise C</c> has been called.</summary>
    internal static PyValue RaiseMade(PyContext context, PyValue type, PyValue instance, PyValue cause)
        => instance.Ref is PyException exception
            ? WithCause(context, exception, cause)
            : context.Raise(Errors.TypeError(
                $"calling {Formatting.ReprText(context, type)} should have returned an instance of BaseException, not {Formatting.ReprText(context, instance.Type)}"));

    /// <summary>The class in <c>raise … from C</c> has been called.</summary>
    internal static PyValue RaiseFromMade(PyContext context, PyException exception, PyValue type, PyValue cause)
        => cause.Ref is PyException
            ? RaiseFrom(context, exception, cause)
            : context.Raise(Errors.TypeError(
                $"calling {Formatting.ReprText(context, type)} should have returned an instance of BaseException, not {Formatting.ReprText(context, cause.Type)}"));

    /// <summary>The cause in <c>raise … from cause</c> is there.</summary>
    internal static PyValue RaiseFrom(PyContext context, PyException exception, PyValue cause)
    {
        if (cause.Ref is not PyException made)
            return context.Raise(Errors.TypeError("exception causes must derive from BaseException"));
        exception.Cause = made;
        return context.Raise(exception);
    }

    /// <summary>Raises an error in the place of another one, which becomes its cause and its context. Always a signal.</summary>
    public static PyValue RaiseInstead(PyContext context, PyException error, PyException reason)
    {
        error.Cause = reason;
        PyValue signal = context.Raise(error);
        error.SetImplicitContext(reason);
        return signal;
    }

    private static PyValue WithCause(PyContext context, PyException exception, PyValue cause)
    {
        if (cause.IsUnbound)
            return context.Raise(exception);
        if (cause.IsNone)
        {
            exception.Cause = null;
            return context.Raise(exception);
        }

        if (!IsExceptionType(cause))
            return RaiseFrom(context, exception, cause);
        PyValue made = cause.Ref.Call0(context, cause);
        return made.IsSignal ? RaiseFrame.LeaveMakingCause(context, exception, cause) : RaiseFromMade(context, exception, cause, made);
    }

    private static bool IsExceptionType(PyValue value)
        => value.Ref is PyType type && type.IsSubtypeOf(ExceptionTypes.BaseException);
}
