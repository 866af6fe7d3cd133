using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>A module that does not exist; <paramref name="parent"/> is the module that it would be a part of.</summary>
    public static PyException NoModule(string name, string? parent)
    {
        string reason = parent is null ? "" : $"; '{parent}' is not a package";
        PyException error = Make(ExceptionTypes.ModuleNotFoundError, $"No module named '{name}'{reason}");
        return WithModule(error, name);
    }

    public static PyException CannotImport(string module, string name)
    {
        PyException error = Make(
            ExceptionTypes.ImportError, $"cannot import name '{name}' from '{module}' (unknown location)");
        error.SetField(ImportErrorBehaviour.NameFrom, PyValue.Str(name));
        return WithModule(error, module);
    }

    private static PyException WithModule(PyException error, string module)
    {
        error.SetField(ImportErrorBehaviour.Message, error.Arguments.Items[0]);
        error.SetField(ImportErrorBehaviour.ModuleName, PyValue.Str(module));
        return error;
    }
}
