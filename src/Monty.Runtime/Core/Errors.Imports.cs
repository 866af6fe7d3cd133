using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    public static PyException NoModule(string name)
        => ImportOf(Make(ExceptionTypes.ModuleNotFoundError, $"No module named '{name}'"), name);

    /// <summary><c>import math.a</c></summary>
    public static PyException NotAPackage(string name, string parent)
        => ImportOf(Make(ExceptionTypes.ModuleNotFoundError, $"No module named '{name}'; '{parent}' is not a package"), name);

    /// <summary><c>from module import name</c></summary>
    public static PyException NoNameInModule(string module, PyStr name)
    {
        string message = $"cannot import name '{name.Text}' from '{module}' (unknown location)";
        PyException error = ImportOf(Make(ExceptionTypes.ImportError, message), module);
        error.SetField(ImportErrorBehaviour.NameFrom, name);
        return error;
    }

    private static PyException ImportOf(PyException error, string module)
    {
        error.SetField(ImportErrorBehaviour.Message, error.Arguments.Items[0]);
        error.SetField(ImportErrorBehaviour.ModuleName, PyValue.Str(module));
        return error;
    }
}
