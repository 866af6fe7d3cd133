using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    public static PyException NoModule(string name) => Make(ExceptionTypes.ModuleNotFoundError, $"No module named '{name}'");
}
