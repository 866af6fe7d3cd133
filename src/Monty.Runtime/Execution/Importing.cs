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
            return context.Raise(Errors.NoModule(FirstMissing(full)));
        int dot = full.IndexOf('.', StringComparison.Ordinal);
        return hasFromList || dot < 0 ? module : ModuleRegistry.Find(full[..dot])!;
    }

    public static PyValue ImportFrom(PyContext context, PyValue module, PyStr name)
    {
        var source = (PyModule)module.Ref;
        if (source.Attributes.TryGetValue(name.Text, out PyValue value))
            return value;
        if (ModuleRegistry.Find($"{source.Name}.{name.Text}") is { } submodule)
            return submodule;
        return context.Raise(Errors.Make(
            ExceptionTypes.ImportError, $"cannot import name '{name.Text}' from '{source.Name}' (unknown location)"));
    }

    /// <summary>The name that CPython reports: the first package on the way that does not exist.</summary>
    private static string FirstMissing(string full)
    {
        for (int dot = full.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = full.IndexOf('.', dot + 1))
        {
            if (ModuleRegistry.Find(full[..dot]) is null)
                return full[..dot];
        }

        return full;
    }
}
