using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods and attributes of <c>BaseException</c>.</summary>
internal static partial class BaseExceptionMethods
{
    /// <summary>A method that a type with a way of its own has again: it does what the type of its object says.</summary>
    public static NativeMember Own(string name) => System.Array.Find(Members, member => member.Name == name)!;

    [PyMethod("__init__(*args, **kwargs)")]
    private static PyValue Init(PyContext context, PyException self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (keywords.Count == 0)
            return self.Class.ExceptionInitializers!.Initialize(context, self, arguments, null);
        PyValue[] all = [.. arguments, .. keywords.Values];
        return self.Class.ExceptionInitializers!.Initialize(context, self, all, new KeywordNames(keywords.Names.ToArray()));
    }

    [PyMethod("__str__()")]
    private static PyValue Str(PyContext context, PyException self) => self.Class.ExceptionTexts!.Str(context, self);

    [PyMethod("__repr__()")]
    private static PyValue Repr(PyContext context, PyException self) => self.Class.Exceptions!.Repr(context, self);

    [PyMethod("with_traceback(tb, /)")]
    private static PyValue WithTraceback(PyContext context, PyException self, PyValue traceback)
    {
        SetTraceback(context, self, traceback);
        return self;
    }

    [PyMethod("add_note(note, /)")]
    private static void AddNote(PyContext context, PyException self, PyValue note)
        => self.AddNote(
            context,
            PyStr.Of(note) is not null ? note : throw NativeErrors.WrongType("add_note", "argument", "str", note));

    [PyGetter("args")]
    private static PyTuple GetArguments(PyContext context, PyException self) => self.Arguments;

    [PySetter("args")]
    private static PyValue SetArguments(PyContext context, PyException self, PyValue value)
    {
        if (value.IsUnbound)
            throw Errors.TypeError("args may not be deleted").ToException();
        if (value.Ref is PyTuple tuple)
        {
            self.Arguments = tuple;
            return PyValue.None;
        }

        return new ArgumentsFrame(self, value).Start(context);
    }

    [PyGetter("__cause__")]
    private static PyException? GetCause(PyContext context, PyException self) => self.Cause;

    [PySetter("__cause__")]
    private static void SetCause(PyContext context, PyException self, PyValue value) => self.Cause = Link(value, "cause", "__cause__");

    [PyGetter("__context__")]
    private static PyException? GetContext(PyContext context, PyException self) => self.Context;

    [PySetter("__context__")]
    private static void SetContext(PyContext context, PyException self, PyValue value)
        => self.Context = Link(value, "context", "__context__");

    [PyGetter("__suppress_context__", IsField = true)]
    private static bool GetSuppressContext(PyContext context, PyException self) => self.SuppressContext;

    [PySetter("__suppress_context__")]
    private static void SetSuppressContext(PyContext context, PyException self, PyValue value)
        => self.SuppressContext = value.IsBool
            ? value.IsTrue
            : throw Errors.TypeError("attribute value type must be bool").ToException();

    [PyGetter("__traceback__")]
    private static PyValue GetTraceback(PyContext context, PyException self) => self.TracebackValue;

    [PySetter("__traceback__")]
    private static void SetTraceback(PyContext context, PyException self, PyValue value)
    {
        if (value.IsNone)
            self.SetTraceback(null);
        else if (value.Ref is PyTraceback traceback)
            self.SetTraceback(traceback);
        else
            throw Errors.TypeError(value.IsUnbound ? "__traceback__ may not be deleted" : "__traceback__ must be a traceback or None").ToException();
    }

    [PyGetter("__dict__")]
    private static PyDict GetDictionary(PyContext context, PyException self) => self.Dictionary(context);

    [PySetter("__dict__", CanDelete = true)]
    private static void SetDictionary(PyContext context, PyException self, PyValue value)
    {
        if (value.IsUnbound)
            throw Errors.TypeError("cannot delete __dict__").ToException();
        self.UseDictionary(
            PyDerived.Unwrap(value).Ref as PyDict
            ?? throw Errors.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'").ToException());
    }

    private static PyException? Link(PyValue value, string what, string attribute)
    {
        if (value.IsUnbound)
            throw Errors.TypeError($"{attribute} may not be deleted").ToException();
        if (value.IsNone)
            return null;
        return value.Ref as PyException
            ?? throw Errors.TypeError($"exception {what} must be None or derive from BaseException").ToException();
    }
}
