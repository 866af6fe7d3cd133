using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>__abstractmethods__</c>: the names that keep a class from being instantiated. A script may set it to test such a class.</summary>
internal static partial class TypeMethods
{
    private const string AbstractNames = "__abstractmethods__";

    [PyGetter(AbstractNames)]
    private static PyValue GetAbstractNames(PyContext context, PyType self)
    {
        // type itself has the attribute for others, not for its own.
        if (!ReferenceEquals(self, TypeType.Type) && self.TryGetOwn(AbstractNames, out PyValue assigned))
            return assigned;
        if (!AbstractBaseTypes.IsAbstractBase(self))
            throw Errors.AttributeError(AbstractNames).ToException();
        var names = new PyFrozenSet();
        foreach (string name in self.AbstractMethods)
            names.Add(context, PyValue.Str(name));
        return names;
    }

    [PySetter(AbstractNames, CanDelete = true)]
    private static void SetAbstractNames(PyContext context, PyType self, PyValue value)
    {
        if (value.IsUnbound)
        {
            if (!self.DeleteOwnAttribute(context, AbstractNames))
                throw Errors.AttributeError(AbstractNames).ToException();
            self.AbstractMethods = [];
            return;
        }

        string[] names = NamesIn(context, value);
        SetOwn(context, self, AbstractNames, value);
        self.AbstractMethods = names;
    }

    /// <summary>The names in a collection, sorted.</summary>
    /// <exception cref="RaisedException">They are not those of a collection that can be gone through without running code of the script.</exception>
    private static string[] NamesIn(PyContext context, PyValue collection)
    {
        context.Pinned++;
        PyValue items = Displays.ToList(context, collection);
        context.Pinned--;
        if (items.IsSignal)
            throw context.SignalException();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (PyValue item in ((PyList)items.Ref).Items)
        {
            if (item.Ref is not PyStr name)
                throw Errors.TypeError($"{AbstractNames} must be names, not {item.Type.Name}").ToException();
            names.Add(name.Text);
        }

        return [.. names];
    }
}
