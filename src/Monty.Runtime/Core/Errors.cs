using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>Makes Python exceptions, in CPython 3.14's exact words. A message used twice gets a method of its own here.</summary>
internal static partial class Errors
{
    public static PyException TypeError(string message) => Make(ExceptionTypes.TypeError, message);

    public static PyException ValueError(string message) => Make(ExceptionTypes.ValueError, message);

    public static PyException IndexError(string message) => Make(ExceptionTypes.IndexError, message);

    public static PyException KeyError(PyValue key) => new(ExceptionTypes.KeyError, new PyTuple([key]));

    public static PyException AttributeError(string message) => Make(ExceptionTypes.AttributeError, message);

    /// <summary>A variable that has no value; the name is the exception's <c>name</c>.</summary>
    public static PyException NameError(string message, string name) => WithName(Make(ExceptionTypes.NameError, message), name);

    /// <summary>A local variable that has no value; CPython gives such an exception no <c>name</c>.</summary>
    public static PyException UnboundLocalError(string message) => Make(ExceptionTypes.UnboundLocalError, message);

    public static PyException RuntimeError(string message) => Make(ExceptionTypes.RuntimeError, message);

    public static PyException NotImplementedError(string message) => Make(ExceptionTypes.NotImplementedError, message);

    public static PyException RecursionError(string message) => Make(ExceptionTypes.RecursionError, message);

    public static PyException ZeroDivisionError(string message) => Make(ExceptionTypes.ZeroDivisionError, message);

    public static PyException OverflowError(string message) => Make(ExceptionTypes.OverflowError, message);

    public static PyException AssertionError(string message) => Make(ExceptionTypes.AssertionError, message);

    public static PyException NoAttribute(PyContext context, PyValue value, PyStr name)
        => value.Ref is PyType type
            ? NoTypeAttribute(type, name)
            : PyDerived.Unwrap(value).Ref is PyModule module
            ? NoModuleAttribute(context, module, name)
            : AttributeError($"'{value.Type.Name}' object has no attribute '{name.Text}'").WithAttribute(value, name);

    /// <summary>Any exception type with one str argument.</summary>
    public static PyException Make(PyType type, string message) => new(type, message);

    /// <summary>A SyntaxError about no place.</summary>
    public static PyException SyntaxError(string message)
    {
        PyException error = Make(ExceptionTypes.SyntaxError, message);
        error.SetField(SyntaxErrorBehaviour.Message, PyValue.Str(message));
        return error;
    }

    private static PyException WithName(PyException exception, string name)
    {
        exception.SetField(NamedErrorBehaviour.Name, PyValue.Str(name));
        return exception;
    }

    /// <summary>For <c>throw</c> on rare paths.</summary>
    public static RaisedException ToException(this PyException exception) => new(exception);
}
