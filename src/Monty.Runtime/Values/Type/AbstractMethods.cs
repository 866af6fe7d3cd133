using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which methods of a class are abstract (<c>abc.abstractmethod</c>).</summary>
internal static class AbstractMethods
{
    private static readonly PyStr Mark = new("__isabstractmethod__");

    /// <summary>Whether a function or descriptor is marked; reading the mark runs no Python that could suspend.</summary>
    public static bool IsMarked(PyContext context, PyValue value)
    {
        if (value.Ref is ImmediateTag or PyStr or PyType)
            return false;
        context.Pinned++;
        PyValue mark = value.Ref.GetAttribute(context, value, Mark);
        PyValue truth = mark.IsSignal ? mark : Operations.Truth.Of(context, mark);
        context.Pinned--;
        if (!truth.IsSignal)
            return truth.IsTrue;
        if (context.State == RunState.Raising)
            context.TakeRaised();
        return false;
    }

    /// <summary>The sorted names that a new class leaves without an implementation.</summary>
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
