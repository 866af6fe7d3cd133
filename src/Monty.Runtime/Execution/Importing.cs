using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for imports. What is not in the whitelist does not exist.</summary>
internal static class Importing
{
    /// <summary>The module itself where names are taken from it, else the top-level package.</summary>
    public static PyValue Import(PyContext context, PyStr name, int level, bool hasFromList)
    {
        if (level > 0)
        {
            return context.Raise(Errors.Make(
                ExceptionTypes.ImportError, "attempted relative import with no known parent package"));
        }

        string full = name.Text;
        if (ModuleRegistry.Find(full) is not { } module)
            return context.Raise(Missing(full));
        int dot = full.IndexOf('.', StringComparison.Ordinal);
        return hasFromList || dot < 0 ? module : ModuleRegistry.Find(full[..dot])!;
    }

    /// <summary>The module of a name, or null.</summary>
    public static PyModule? Find(string name) => ModuleRegistry.Find(name);

    public static PyValue ImportFrom(PyContext context, PyValue module, PyStr name)
    {
        var source = (PyModule)module.Ref;
        if (source.Attributes.TryGetValue(name.Text, out PyValue value))
            return value;
        if (ModuleRegistry.Find($"{source.Name}.{name.Text}") is { } submodule)
            return submodule;
        return context.Raise(Errors.NoNameInModule(source.Name, name));
    }

    /// <summary>About the first name on the way that does not exist.</summary>
    private static PyException Missing(string full)
    {
        string? parent = null;
        for (int dot = full.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = full.IndexOf('.', dot + 1))
        {
            string package = full[..dot];
            if (ModuleRegistry.Find(package) is null)
                return Missing(package, parent);
            parent = package;
        }

        return Missing(full, parent);
    }

    private static PyException Missing(string name, string? parent)
        => parent is null ? Errors.NoModule(name) : Errors.NotAPackage(name, parent);
}
