using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The argument of <c>throw()</c>: an exception, or a class to instantiate.</summary>
internal static class ThrownException
{
    /// <remarks>What goes wrong in making an instance is thrown instead of it.</remarks>
    /// <exception cref="RaisedException">It is neither.</exception>
    public static PyException From(PyContext context, PyValue type, PyValue value, PyValue traceback)
    {
        if (!traceback.IsUnbound && !traceback.IsNone && traceback.Ref is not PyTraceback)
            throw Errors.TypeError("throw() third argument must be a traceback object").ToException();
        if (type.Ref is PyException exception)
        {
            return value.IsUnbound || value.IsNone
                ? exception
                : throw Errors.TypeError("instance exception may not have a separate value").ToException();
        }

        if (type.Ref is not PyType made || !made.IsSubtypeOf(ExceptionTypes.BaseException))
        {
            throw Errors.TypeError(
                $"exceptions must be classes or instances deriving from BaseException, not {type.Type.Name}").ToException();
        }

        if (value.Ref is PyException instance && instance.Type.IsSubtypeOf(made))
            return instance;
        context.Pinned++;
        PyValue result = value.IsUnbound || value.IsNone
            ? type.Ref.Call0(context, type)
            : type.Ref.Call1(context, type, value);
        context.Pinned--;
        if (result.IsSignal && context.State == RunState.Raising)
            return context.TakeRaised();
        if (result.IsSignal)
            throw context.SignalException();
        return result.Ref as PyException ?? Errors.TypeError(
            $"calling {Formatting.ReprText(context, type)} should have returned an instance of BaseException, not {Formatting.ReprText(context, result.Type)}");
    }

    /// <summary>The argument of <c>set_exception()</c>.</summary>
    /// <exception cref="RaisedException">It is no exception, or the class raised.</exception>
    public static PyException OfFuture(PyContext context, PyValue exception)
        => exception.Ref is PyException or PyType
            ? From(context, exception, default, default)
            : throw Errors.TypeError("invalid exception object").ToException();
}
