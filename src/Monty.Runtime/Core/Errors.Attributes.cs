using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>An attribute of a class.</summary>
    public static PyException NoTypeAttribute(PyType type, PyStr name)
    {
        PyException error = AttributeError($"type object '{type.Name}' has no attribute '{name.Text}'");
        return error.WithAttribute(type, name);
    }

    /// <summary>An attribute of a module.</summary>
    public static PyException NoModuleAttribute(PyContext context, PyModule module, PyStr name)
        => AttributeError($"module '{module.NameIn(context)}' has no attribute '{name.Text}'").WithAttribute(module, name);

    /// <summary>Assigning to an instance that can have no attributes of its own.</summary>
    public static PyException NoInstanceAttributes(PyValue value, PyStr name, bool isInClass)
    {
        string type = value.Type.Name;
        PyException error = AttributeError(isInClass
            ? $"'{type}' object attribute '{name.Text}' is read-only"
            : $"'{type}' object has no attribute '{name.Text}' and no __dict__ for setting new attributes");
        return error.WithAttribute(value, name);
    }
}
