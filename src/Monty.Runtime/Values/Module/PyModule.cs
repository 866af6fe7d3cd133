using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A module object.</summary>
internal abstract class PyModule : PyObject
{
    internal static readonly PyType ModuleType = PyType.Builtin(
        "module", ObjectType.Type, ModuleMethods.Members, ModuleMethods.Constructor).TakingDerived();

    /// <summary>The name under which it was imported.</summary>
    public abstract string NameIn(PyContext context);

    public sealed override PyType Type => ModuleType;

    public sealed override bool HasOwnAttributes => true;

    /// <summary>A name of the module itself; no code of the script runs.</summary>
    public abstract bool TryGet(PyContext context, PyStr name, out PyValue value);

    /// <summary>Adds the module's names for <c>dir()</c>.</summary>
    public abstract void AddNames(PyContext context, NameCollector names);

    /// <summary><c>module.name = value</c>; what the type sets is refused, where the dict would hide it.</summary>
    protected static PyValue Set(PyContext context, PyValue self, PyDict dict, PyStr name, PyValue value) => name.Text switch
    {
        "__class__" when ReferenceEquals(value.Ref, self.Type) => PyValue.None,
        "__class__" => context.Raise(Errors.TypeError(value.Ref is PyType
            ? "__class__ assignment only supported for mutable types or ModuleType subclasses"
            : $"__class__ must be set to a class, not '{value.Type.Name}' object")),
        "__dict__" => context.Raise(Errors.AttributeError("readonly attribute")),
        _ => dict.SetItem(context, dict, name, value),
    };

    /// <summary><c>del module.name</c></summary>
    protected static PyValue Delete(PyContext context, PyValue self, PyDict dict, PyStr name) => dict.Remove(context, name, out _) switch
    {
        Lookup.Found => PyValue.None,
        Lookup.Absent => context.Raise(Errors.AttributeError($"'module' object has no attribute '{name.Text}'").WithAttribute(self, name)),
        _ => PyValue.Signal,
    };

    protected PyException NoAttribute(PyContext context, PyStr name) => Errors.NoModuleAttribute(context, this, name);
}
