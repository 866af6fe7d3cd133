using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>ExceptionGroup(message, exceptions)</c></summary>
internal sealed class ExceptionGroupBehaviour : ExceptionBehaviour
{
    public const int Message = 0;
    public const int Members = 1;

    /// <summary>The members of a group.</summary>
    public static PyTuple MembersOf(PyException group) => group.Field(Members).Ref as PyTuple ?? PyTuple.Empty;

    /// <exception cref="RaisedException">The arguments are wrong.</exception>
    public override bool DefinesStr => true;

    public override bool DefinesInit => true;

    public override PyException New(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        int count = arguments.Length - (keywords?.Count ?? 0);
        if (count != 2)
            throw Errors.TypeError($"BaseExceptionGroup.__new__() takes exactly 2 arguments ({count} given)").ToException();
        if (arguments[0].Ref is not PyStr)
            throw Errors.TypeError($"BaseExceptionGroup.__new__() argument 1 must be str, not {(arguments[0].IsNone ? "None" : arguments[0].Type.Name)}").ToException();
        PyTuple members = MembersFrom(context, arguments[1]);
        PyException group = base.New(context, TypeFor(type, members), arguments, keywords);
        group.SetField(Message, arguments[0]);
        group.SetField(Members, members);
        return group;
    }

    public override PyValue Str(PyContext context, PyException exception)
    {
        int count = MembersOf(exception).Count;
        PyValue message = Formatting.Str(context, exception.Field(Message));
        return message.IsSignal
            ? message
            : PyValue.Str($"{((PyStr)message.Ref).Text} ({count} sub-exception{(count == 1 ? "" : "s")})");
    }

    /// <exception cref="RaisedException">It is no sequence of exceptions.</exception>
    private static PyTuple MembersFrom(PyContext context, PyValue sequence)
    {
        if (!IsSequence(sequence))
            throw Errors.TypeError("second argument (exceptions) must be a sequence").ToException();
        context.Pinned++;
        PyValue items = Displays.ToTuple(context, sequence);
        context.Pinned--;
        if (items.IsSignal)
            throw context.SignalException();
        var members = (PyTuple)items.Ref;
        if (members.Count == 0)
            throw Errors.ValueError("second argument (exceptions) must be a non-empty sequence").ToException();
        for (int i = 0; i < members.Count; i++)
        {
            if (members.Items[i].Ref is not PyException)
                throw Errors.ValueError($"Item {i} of second argument (exceptions) is not an exception").ToException();
        }

        return members;
    }

    /// <summary>Whether it has items by number, as far as its type tells.</summary>
    private static bool IsSequence(PyValue value)
        => PyDerived.Unwrap(value).Ref is not (PyDict or PyMappingProxy or PyGenericAlias)
            && (value.Ref is PyTuple or PyStr || value.Type.TryLookup("__getitem__", out _));

    /// <summary>A <c>BaseExceptionGroup</c> of nothing but <c>Exception</c>s becomes an <c>ExceptionGroup</c>.</summary>
    private static PyType TypeFor(PyType type, PyTuple members)
    {
        bool onlyExceptions = true;
        foreach (PyValue member in members.Items)
            onlyExceptions &= member.Type.IsSubtypeOf(ExceptionTypes.Exception);
        if (ReferenceEquals(type, ExceptionTypes.BaseExceptionGroup))
            return onlyExceptions ? ExceptionTypes.ExceptionGroup : type;
        if (onlyExceptions || !type.IsSubtypeOf(ExceptionTypes.Exception))
            return type;
        throw Errors.TypeError(ReferenceEquals(type, ExceptionTypes.ExceptionGroup)
            ? "Cannot nest BaseExceptions in an ExceptionGroup"
            : $"Cannot nest BaseExceptions in '{type.Name}'").ToException();
    }
}
