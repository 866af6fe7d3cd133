using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The last lines of a traceback: type and message, or where a syntax error is, and the notes. All but the texts of the notes is read at once.</summary>
internal sealed class ExceptionSummary
{
    /// <summary>Each is a str of one or more whole lines.</summary>
    private readonly PyTuple _lines;
    private readonly PyValue _notes;

    private ExceptionSummary(PyTuple lines, PyValue notes)
    {
        _lines = lines;
        _notes = notes;
    }

    /// <param name="context">The run.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="hasTraceback">Whether its traceback is shown too: without one nobody knows what a name may have meant.</param>
    /// <exception cref="RaisedException">Its text is not there yet, or may not be had.</exception>
    public static ExceptionSummary Of(PyContext context, PyException exception, bool hasTraceback)
    {
        PyValue read = PinnedRead.Kept(
            context, exception, (exception, hasTraceback), static (context, asked) => Read(context, asked.exception, asked.hasTraceback));
        if (read.IsSignal)
            throw context.SignalException();
        return read.Ref is PyTuple { Count: 2 } parts && parts.Items[0].Ref is PyTuple lines
            ? new ExceptionSummary(lines, parts.Items[1])
            : new ExceptionSummary(PyTuple.Empty, PyValue.None);
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

    /// <summary>Writes the lines.</summary>
    /// <exception cref="RaisedException">The text of a note is not there yet, or may not be had.</exception>
    public void Write(PyContext context, List<string> text)
    {
        foreach (PyValue line in _lines.Items)
        {
            if (line.Ref is PyStr written)
                text.Add(written.Text);
        }

        WriteNotes(context, text);
    }

    /// <summary>Type and message in one or more lines, and the notes.</summary>
    private static PyTuple Read(PyContext context, PyException exception, bool hasTraceback)
    {
        var lines = new List<string>();
        PyValue notes;
        if (exception.Class.IsSubtypeOf(ExceptionTypes.SyntaxError))
        {
            notes = NotesOf(context, exception);
            SyntaxErrorText.Write(context, lines, exception, TypeName(exception.Class));
        }
        else
        {
            string message = SafeText(context, exception, "exception");
            notes = NotesOf(context, exception);
            string type = TypeName(exception.Class);
            message += Suggestions.For(context, exception, hasTraceback);
            lines.Add(message.Length > 0 ? $"{type}: {message}\n" : type + "\n");
        }

        return new PyTuple([new PyTuple([.. lines.Select(PyValue.Str)]), notes]);
    }

    private static string TypeName(PyType type)
    {
        if (type.TryLookup("__module__", out PyValue module) && module.Ref is not PyStr && !type.IsBuiltin)
            return $"<unknown>.{type.QualifiedName}";
        bool isPlain = type.ModuleName is "builtins" or "__main__";
        return isPlain ? type.QualifiedName : $"{type.ModuleName}.{type.QualifiedName}";
    }

    /// <summary>None where there are none; where looking failed, that is the note.</summary>
    private static PyValue NotesOf(PyContext context, PyException exception)
    {
        PyValue notes = PinnedRead.Attribute(context, exception, PyException.Notes);
        if (!notes.IsSignal)
            return notes;
        if (context.State == RunState.Suspending)
            throw context.SignalException();
        if (context.IsRaising(ExceptionTypes.AttributeError))
        {
            context.TakeRaised();
            return PyValue.None;
        }

        return new PyTuple([PyValue.Str($"Ignored error getting __notes__: {SafeRepr(context, context.TakeRaised(), "__notes__")}")]);
    }

    private void WriteNotes(PyContext context, List<string> text)
    {
        if (_notes.IsNone)
            return;
        if (!IsSequence(context, _notes))
        {
            text.Add(SafeRepr(context, _notes, "__notes__") + "\n");
            return;
        }

        PyList items = Items(context, _notes);
        for (int i = 0; TryGetNote(context, _notes.Ref, items, i, out PyValue note); i++)
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
