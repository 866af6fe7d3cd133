using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls to raise, catch and leave by exception.</summary>
internal static class ExceptionFlow
{
    /// <summary>Makes an exception the handled one, where it is one and not None; the result is the one before, or None.</summary>
    public static PyValue PushHandled(PyContext context, PyValue exception)
    {
        PyException? before = context.Handled;
        if (!exception.IsNone)
            context.Handled = (PyException)exception.Ref;
        return before is null ? PyValue.None : before;
    }

    public static void PopHandled(PyContext context, PyValue saved) => context.Handled = saved.Ref as PyException;

    /// <summary>An exception reaches a handler of the function: notes the place and takes it.</summary>
    public static PyValue Catch(PyContext context, PyFunction function, int state)
    {
        NotePlace(context, function, state);
        return context.TakeRaised();
    }

    /// <summary>An exception leaves the function.</summary>
    /// <returns>The signal, for the function to return.</returns>
    public static PyValue Leave(PyContext context, PyFunction function, int state)
    {
        NotePlace(context, function, state);
        context.Depth--;
        return PyValue.Signal;
    }

    /// <summary>Whether <c>except type</c> catches; TypeError where the type is none.</summary>
    public static PyValue Match(PyContext context, PyValue exception, PyValue type)
        => ExceptionMatching.Matches(context, exception, type);

    /// <summary>What <c>except* type</c> takes of an exception and what it leaves: see <see cref="ExceptionStar.Match"/>.</summary>
    public static PyValue MatchGroup(PyContext context, PyFunction function, int state, PyValue rest, PyValue type)
        => ExceptionStar.CheckType(context, type)
            ? ExceptionStar.Match(context, rest, type, new TracebackEntry(function.Code, state, false))
            : PyValue.Signal;

    public static PyValue LoadAssertionError() => ExceptionTypes.AssertionError;

    /// <summary><c>raise exception from cause</c>; unbound operands where they are left out.</summary>
    public static PyValue Raise(PyContext context, PyValue exception, PyValue cause)
        => exception.IsUnbound ? Raising.ReraiseHandled(context) : Raising.Raise(context, exception, cause);

    /// <summary>Goes on raising what a handler or finally clause interrupted.</summary>
    public static PyValue Reraise(PyContext context, PyValue exception)
    {
        context.Raised = (PyException)exception.Ref;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }

    /// <summary>An exception thrown into a generator has as its context what the generator is handling.</summary>
    public static void ChainContext(PyContext context, PyValue exception)
    {
        var thrown = (PyException)exception.Ref;
        if (context.Handled is { } handled && !ReferenceEquals(handled, thrown))
            thrown.SetImplicitContext(handled);
    }

    /// <summary>The exception was caught in this very activation, so its traceback has the entry.</summary>
    public static void SkipTracebackEntry(PyContext context) => context.SkipsTracebackEntry = true;

    /// <summary>After <c>raise</c> alone: what it raised is not new, unless there was nothing to raise again.</summary>
    public static void SkipTracebackEntryOfHandled(PyContext context)
        => context.SkipsTracebackEntry = ReferenceEquals(context.Raised, context.Handled);

    private static void NotePlace(PyContext context, PyFunction function, int state)
    {
        bool isLookup = context.FailedInLookup;
        PyValue scope = context.ScopeAtFailure;
        context.FailedInLookup = false;
        context.ScopeAtFailure = default;
        if (context.SkipsTracebackEntry)
        {
            context.SkipsTracebackEntry = false;
            return;
        }

        PyException raised = context.Raised!;
        if (raised.Traceback.Length == 0 && raised.Class.Exceptions!.RemembersVariables)
            raised.RememberVariables(function, state, scope);
        raised.AddTracebackEntry(context, function.Code, state, isLookup);
    }
}
