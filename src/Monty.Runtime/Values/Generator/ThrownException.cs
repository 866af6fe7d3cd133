using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The argument of <c>throw()</c>: an exception, or a class to instantiate.</summary>
internal static class ThrownException
{
    /// <exception cref="RaisedException">It is neither, or the class raised.</exception>
    public static PyException From(PyContext context, PyValue type, PyValue value)
    {
        if (type.Ref is PyException exception)
            return exception;
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
        if (result.IsSignal)
            throw context.SignalException();
        return result.Ref as PyException ?? throw Errors.TypeError(
            $"calling {Formatting.ReprText(context, type)} should have returned an instance of BaseException, not {Formatting.ReprText(context, result.Type)}").ToException();
    }
}
