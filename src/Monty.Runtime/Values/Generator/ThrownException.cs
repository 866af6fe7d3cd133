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
        PyValue result = Make(context, type, value);
        context.Pinned--;
        if (result.IsSignal && context.State == RunState.Raising)
            return context.TakeRaised();
        if (result.IsSignal)
            throw context.SignalException();
        return result.Ref as PyException ?? NoException(context, type, result);
    }

    /// <summary>Whether the arguments of <c>throw()</c> are a class of the script, which may run code when it makes the exception.</summary>
    public static bool RunsCode(PyValue type, PyValue value, PyValue traceback)
        => type.Ref is PyType { IsBuiltin: false } made && made.IsSubtypeOf(ExceptionTypes.BaseException)
            && (traceback.IsUnbound || traceback.IsNone || traceback.Ref is PyTraceback)
            && !(value.Ref is PyException instance && instance.Type.IsSubtypeOf(made));

    /// <summary>Calls the class; a tuple has all arguments.</summary>
    public static PyValue Make(PyContext context, PyValue type, PyValue value)
        => value.IsUnbound || value.IsNone ? type.Ref.Call0(context, type)
            : PyDerived.Unwrap(value).Ref is PyTuple several ? type.Ref.Call(context, type, several.Items, null)
            : type.Ref.Call1(context, type, value);

    public static PyException NoException(PyContext context, PyValue type, PyValue made)
        => Errors.TypeError(
            $"calling {Formatting.ReprText(context, type)} should have returned an instance of BaseException, not {Formatting.ReprText(context, made.Type)}");

    /// <summary>The argument of <c>set_exception()</c>.</summary>
    /// <exception cref="RaisedException">It is no exception, or the class raised.</exception>
    public static PyException OfFuture(PyContext context, PyValue exception)
        => exception.Ref is PyException or PyType
            ? From(context, exception, default, default)
            : throw Errors.TypeError("invalid exception object").ToException();
}
