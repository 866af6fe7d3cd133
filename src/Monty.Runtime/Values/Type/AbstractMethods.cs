using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which methods of a class are abstract (<c>abc.abstractmethod</c>).</summary>
internal static class AbstractMethods
{
    private static readonly PyStr Mark = new("__isabstractmethod__");

    /// <summary>Whether a function or descriptor is marked; reading the mark runs no Python that could suspend.</summary>
    /// <exception cref="RaisedException">The mark could not be read, or is neither true nor false.</exception>
    public static bool IsMarked(PyContext context, PyValue value)
    {
        PyValue mark = MarkOf(context, value);
        return mark.IsSignal ? throw context.SignalException() : mark.IsTrue;
    }

    /// <summary>As <see cref="IsMarked"/>: True, False or a signal.</summary>
    public static PyValue MarkOf(PyContext context, PyValue value)
    {
        if (value.Ref is ImmediateTag or PyStr or PyType || !Operations.Attributes.TryGetOptional(context, value, Mark, out PyValue mark))
            return PyValue.False;
        context.Pinned++;
        PyValue truth = mark.IsSignal ? mark : Operations.Truth.Of(context, mark);
        context.Pinned--;
        return truth;
    }

    /// <summary>The sorted names that a new class leaves without an implementation: a tuple of str, or a signal.</summary>
    public static PyValue NamesOf(PyContext context, PyType type)
    {
        try
        {
            return new PyTuple(Array.ConvertAll(Of(context, type), PyValue.Str));
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <exception cref="RaisedException">A mark could not be read.</exception>
    public static string[] Of(PyContext context, PyType type)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (PyType baseType in type.Bases)
        {
            foreach (string name in baseType.AbstractMethods)
            {
                if (type.TryLookup(name, out PyValue found) && IsMarked(context, found))
                    names.Add(name);
            }
        }

        foreach (KeyValuePair<string, ClassAttribute> attribute in type.OwnAttributes)
        {
            if (IsMarked(context, attribute.Value.Value))
                names.Add(attribute.Key);
        }

        return [.. names];
    }
}
