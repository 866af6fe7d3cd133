using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Which package a relative <c>__import__</c> begins in.</summary>
internal static class RelativeImport
{
    private static readonly PyStr Package = new("__package__");
    private static readonly PyStr Name = new("__name__");
    private static readonly PyStr Path = new("__path__");

    /// <summary>The package that is <paramref name="level"/> steps up from the module whose globals these are.</summary>
    /// <exception cref="RaisedException">There is none.</exception>
    public static string PackageOf(PyContext context, PyDict? globals, long level)
    {
        string package = OwnPackage(context, globals);
        if (package.Length == 0)
            throw Errors.Make(ExceptionTypes.ImportError, "attempted relative import with no known parent package").ToException();
        for (; level > 1; level--)
        {
            int dot = package.LastIndexOf('.');
            if (dot < 0)
                throw Errors.Make(ExceptionTypes.ImportError, "attempted relative import beyond top-level package").ToException();
            package = package[..dot];
        }

        return package;
    }

    private static string OwnPackage(PyContext context, PyDict? globals)
    {
        if (globals is null)
            throw NameIsMissing();
        if (globals.TryGetStr(context, Package, out PyValue package) && !package.IsNone)
            return PyStr.Of(package)?.Text ?? throw Errors.TypeError("package must be a string").ToException();
        if (!globals.TryGetStr(context, Name, out PyValue value))
            throw NameIsMissing();
        string name = PyStr.Of(value)?.Text ?? throw Errors.TypeError("__name__ must be a string").ToException();
        if (globals.TryGetStr(context, Path, out _))
            return name;
        int dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[..dot];
    }

    private static RaisedException NameIsMissing() => Errors.KeyError(new PyStr("'__name__' not in globals")).ToException();
}
