using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for imports. What is neither in the whitelist nor in the prelude does not exist.</summary>
internal static class Importing
{
    private static readonly PyStr ImportName = new("__import__");

    /// <summary>The module itself where names are taken from it, else the top-level package.</summary>
    public static PyValue Import(PyContext context, PyFunction importer, PyStr name, int level, bool hasFromList)
        => importer.Globals.Builtins is { } builtins && !builtins.TryGetStr(context, ImportName, out _)
            ? context.Raise(Errors.Make(ExceptionTypes.ImportError, "__import__ not found"))
            : ImportByName(context, name, level, hasFromList, importer.Code.Program.PreludeName is not null);

    /// <param name="context">The run.</param>
    /// <param name="name">The whole name.</param>
    /// <param name="level">How many packages up a relative import begins.</param>
    /// <param name="hasFromList">Whether the module itself is wanted.</param>
    /// <param name="seesPrivate">Whether native parts of the prelude's modules can be seen.</param>
    public static PyValue ImportByName(PyContext context, PyStr name, int level, bool hasFromList, bool seesPrivate)
    {
        if (level > 0)
        {
            return context.Raise(Errors.Make(
                ExceptionTypes.ImportError, "attempted relative import with no known parent package"));
        }

        string full = name.Text;
        bool isTopLevel = !full.Contains('.', StringComparison.Ordinal);
        if ((isTopLevel || hasFromList) && FindLoaded(context, full, seesPrivate) is { } loaded)
            return loaded;
        return new ImportFrame(full, hasFromList, seesPrivate).Start(context);
    }

    /// <summary><c>from module import name</c>: an attribute, or a submodule, which is imported.</summary>
    public static PyValue ImportFrom(PyContext context, PyFunction importer, PyValue module, PyStr name)
    {
        var source = (PyModule)module.Ref;
        if (source.TryGet(context, name, out PyValue value))
            return value;
        bool seesPrivate = importer.Code.Program.PreludeName is not null;
        string submodule = $"{source.NameIn(context)}.{name.Text}";
        if (FindLoaded(context, submodule, seesPrivate) is { } loaded)
            return loaded;
        if (context.Compiler?.FindPrelude(submodule) is not null)
            return new ImportFrame(submodule, hasFromList: true, seesPrivate).Start(context);
        if (LazyNames.Has(source.NameIn(context), name))
            return LazyNames.Load(context, source.NameIn(context), name);
        if (!source.TryGet(context, ModuleNames.GetAttr, out PyValue getter))
            return context.Raise(Errors.CannotImport(source.NameIn(context), name.Text));
        PyValue computed = getter.Ref.Call1(context, getter, name);
        return computed.IsSignal ? new ModuleNameFrame(source, name, imports: true).Signaled(context) : computed;
    }

    /// <summary><c>from module import *</c></summary>
    /// <param name="context">The run.</param>
    /// <param name="importer">The top level of the program.</param>
    /// <param name="module">The module.</param>
    /// <param name="names">Where the names go; the globals, where unbound.</param>
    public static PyValue ImportStar(PyContext context, PyFunction importer, PyValue module, PyValue names)
        => StarImport.Run(context, (PyModule)module.Ref, names.IsUnbound ? importer.Globals.Dict! : names);

    /// <summary>A module that needs no code to run: one of this run, or a native one.</summary>
    /// <param name="context">The run.</param>
    /// <param name="name">The whole name.</param>
    /// <param name="seesPrivate">Whether native parts of the prelude's modules can be seen.</param>
    public static PyModule? FindLoaded(PyContext context, string name, bool seesPrivate)
        => context.Modules.Find(name) is { } own ? own
            : seesPrivate || !IsPrivate(name) ? ModuleRegistry.Find(name) : null;

    /// <summary>Native parts of modules of the prelude are not for scripts.</summary>
    private static bool IsPrivate(string name) => name.StartsWith('_');
}
