using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What a family of built-in exception types does with its arguments; <c>BaseException</c>'s own way is the default.</summary>
internal class ExceptionBehaviour
{
    public static readonly ExceptionBehaviour Base = new();

    /// <summary>The attributes that the built-in type declares.</summary>
    public virtual string[] FieldNames => [];

    /// <summary>Whether it has a <c>__str__</c> of its own.</summary>
    public virtual bool DefinesStr => false;

    /// <summary>Whether it has an <c>__init__</c> of its own.</summary>
    public virtual bool DefinesInit => false;

    /// <summary>Whether the traceback may suggest a name that was in reach where the exception was raised.</summary>
    public virtual bool RemembersVariables => false;

    /// <summary>Calls a built-in exception type.</summary>
    public PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        try
        {
            PyException exception = New(context, type, arguments, keywords);
            PyValue result = Initialize(context, exception, arguments, keywords);
            return result.IsSignal ? result : exception;
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary><c>__new__</c>: an exception or a signal.</summary>
    public PyValue Create(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        try
        {
            return New(context, type, arguments, keywords);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary><c>__new__</c>: positional arguments are kept whatever <c>__init__</c> makes of them.</summary>
    public virtual PyException New(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => new(type, Positional(arguments, keywords));

    /// <summary><c>__init__</c>: None or a signal.</summary>
    public virtual PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (keywords is not null && keywords.Count > 0)
            return context.Raise(Errors.TypeError($"{exception.Class.Name}() takes no keyword arguments"));
        SetArguments(exception, arguments);
        return PyValue.None;
    }

    /// <summary><c>__str__</c>: a str or a signal.</summary>
    public virtual PyValue Str(PyContext context, PyException exception)
    {
        ReadOnlySpan<PyValue> items = exception.Arguments.Items;
        if (items.Length == 0)
            return PyValue.Str("");
        return items.Length == 1 ? Formatting.Str(context, items[0]) : Formatting.Repr(context, exception.Arguments);
    }

    /// <summary><c>__repr__</c>: a str or a signal.</summary>
    public virtual PyValue Repr(PyContext context, PyException exception)
    {
        ReadOnlySpan<PyValue> items = exception.Arguments.Items;
        string name = exception.Class.Name;
        try
        {
            return items.Length == 1
                ? StrConcatenation.Around(context, name + "(", Formatting.ReprText(context, items[0]), ")")
                : StrConcatenation.Around(context, name, Formatting.ReprText(context, exception.Arguments), "");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary>The arguments without a name.</summary>
    protected static PyTuple Positional(ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        int count = arguments.Length - (keywords?.Count ?? 0);
        return count == 0 ? PyTuple.Empty : new PyTuple(ValueCopying.Copy(arguments[..count]));
    }

    /// <summary><c>args = arguments</c>, unless <c>__new__</c> has just stored the same.</summary>
    protected static void SetArguments(PyException exception, ReadOnlySpan<PyValue> arguments)
    {
        if (!IsSame(exception.Arguments.Items, arguments))
            exception.Arguments = new PyTuple(ValueCopying.Copy(arguments));
    }

    private static bool IsSame(ReadOnlySpan<PyValue> a, ReadOnlySpan<PyValue> b)
    {
        if (a.Length != b.Length)
            return false;
        for (int i = 0; i < a.Length; i++)
        {
            if (!a[i].Is(b[i]))
                return false;
        }

        return true;
    }
}
