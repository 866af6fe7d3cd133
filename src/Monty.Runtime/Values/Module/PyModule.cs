using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A module object.</summary>
internal abstract class PyModule : PyObject
{
    internal static readonly PyType ModuleType = PyType.Builtin(
        "module", ObjectType.Type, ModuleMethods.Members, ModuleMethods.Constructor).TakingDerived();

    /// <summary>The name under which it was imported.</summary>
    public abstract string Name { get; }

    public sealed override PyType Type => ModuleType;

    /// <summary>A name of the module itself; no code of the script runs.</summary>
    public abstract bool TryGet(PyStr name, out PyValue value);

    /// <summary>Adds the module's names for <c>dir()</c>.</summary>
    public abstract void AddNames(ICollection<string> names);

    protected PyException NoAttribute(PyStr name) => Errors.NoModuleAttribute(this, name);
}
