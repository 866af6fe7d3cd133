using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The last lines of a traceback: type and message, or where a syntax error is, and the notes.</summary>
internal static class ExceptionSummary
{
    /// <param name="context">The run.</param>
    /// <param name="text">Where the lines are added.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="hasTraceback">Whether its traceback is shown too: without one nobody knows what a name may have meant.</param>
    public static void Write(PyContext context, List<string> text, PyException exception, bool hasTraceback)
    {
        string type = TypeName(exception.Class);
        if (exception.Class.IsSubtypeOf(ExceptionTypes.SyntaxError))
            SyntaxErrorText.Write(context, text, exception, type);
        else
            WriteMessage(text, type, Message(context, exception) + Suggestions.For(context, exception, hasTraceback));
        WriteNotes(context, text, exception);
    }

    /// <summary>The text of <c>str(value)</c>, whatever it takes.</summary>
    public static string SafeText(PyContext context, PyValue value, string what)
    {
        try
        {
            return PinnedRead.Str(context, value);
        }
        catch (RaisedException raised) when (!raised.IsSuspension)
        {
            return $"<{what} str() failed>";
        }
    }

    private static string TypeName(PyType type)
    {
        if (type.TryLookup("__module__", out PyValue module) && module.Ref is not PyStr && !type.IsBuiltin)
            return $"<unknown>.{type.QualifiedName}";
        bool isPlain = type.ModuleName is "builtins" or "__main__";
        return isPlain ? type.QualifiedName : $"{type.ModuleName}.{type.QualifiedName}";
    }

    private static string Message(PyContext context, PyException exception) => SafeText(context, exception, "exception");

    private static void WriteMessage(List<string> text, string type, string message)
    {
        text.Add(message.Length > 0 ? $"{type}: {message}\n" : type + "\n");
    }

    private static void WriteNotes(PyContext context, List<string> text, PyException exception)
    {
        if (!TryGetNotes(context, exception, out PyValue notes))
        {
            text.Add($"Ignored error getting __notes__: {SafeRepr(context, context.TakeRaised(), "__notes__")}\n");
            return;
        }

        if (notes.IsNone)
            return;
        if (!IsSequence(context, notes))
        {
            text.Add(SafeRepr(context, notes, "__notes__") + "\n");
            return;
        }

        PyList items = Items(context, notes);
        for (int i = 0; TryGetNote(context, notes.Ref, items, i, out PyValue note); i++)
        {
            foreach (string line in SafeText(context, note, "note").Split('\n'))
                text.Add(line + "\n");
        }
    }

    /// <summary>
    /// Whether each item is a note: a str and bytes are one note, and so is what code of the script would have to go through, which may
    /// not run here.
    /// </summary>
    private static bool IsSequence(PyContext context, PyValue notes)
        => PyDerived.Unwrap(notes).Ref is PyList or PyTuple or PyRange or PyByteArray
            && (notes.Ref is not PyDerived derived || derived.Class.Special(context, SpecialMethod.Iter).IsUnbound);

    /// <summary>A note of a list as it is now, which is kept: the text of a note may change the list. False behind the last.</summary>
    private static bool TryGetNote(PyContext context, PyObject owner, PyList notes, int index, out PyValue note)
    {
        var read = new OperationPart(context, owner);
        PyValue found = read.IsKnown ? read.Known : read.Keep(index < notes.Count ? new PyTuple([notes.Items[index]]) : PyTuple.Empty);
        bool hasNote = found.Ref is PyTuple { Count: 1 };
        note = hasNote ? ((PyTuple)found.Ref).Items[0] : default;
        return hasNote;
    }

    private static PyList Items(PyContext context, PyValue notes)
    {
        if (PyDerived.Unwrap(notes).Ref is PyList list)
            return list;
        PyValue items = Displays.ToList(context, PyDerived.Unwrap(notes));
        return items.IsSignal ? throw context.SignalException() : (PyList)items.Ref;
    }

    /// <summary>None where there are none; false with the exception raised where looking failed.</summary>
    private static bool TryGetNotes(PyContext context, PyException exception, out PyValue notes)
    {
        notes = PinnedRead.Attribute(context, exception, PyException.Notes);
        if (!notes.IsSignal)
            return true;
        if (context.State == RunState.Suspending)
            throw context.SignalException();
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return false;
        context.TakeRaised();
        notes = PyValue.None;
        return true;
    }

    private static string SafeRepr(PyContext context, PyValue value, string what)
    {
        try
        {
            return PinnedRead.Repr(context, value);
        }
        catch (RaisedException raised) when (!raised.IsSuspension)
        {
            return $"<{what} repr() failed>";
        }
    }
}
