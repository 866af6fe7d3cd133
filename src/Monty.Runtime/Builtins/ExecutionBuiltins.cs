using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules.Collections;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>eval</c>, <c>exec</c>, <c>compile</c> and <c>__import__</c>: code that a script makes, under the same limits.</summary>
[PyModule("builtins")]
internal static partial class ExecutionBuiltins
{
    private const string TextName = "<string>";

    [PyFunction("eval(source, /, globals=None, locals=None)")]
    private static PyValue Eval(PyContext context, PyValue source, PyValue globals, PyValue locals)
    {
        if (!TryTakeCaller(context, "eval", globals, out CallerScope caller))
            return PyValue.Signal;
        if (!locals.IsNone && !HasItems(locals))
            return context.Raise(Errors.TypeError("locals must be a mapping"));
        if (!globals.IsNone && DictOf(globals) is null)
        {
            return context.Raise(Errors.TypeError(
                HasItems(globals) ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict"));
        }

        CodeProgram program = source.Ref is PyCode code ? code.Program : CompileText(context, "eval", source, SourceMode.Eval);
        return Run(context, program, caller, globals, locals);
    }

    [PyFunction("exec(source, /, globals=None, locals=None, *, closure=None)")]
    private static PyValue Exec(PyContext context, PyValue source, PyValue globals, PyValue locals, PyValue closure)
    {
        if (!TryTakeCaller(context, "exec", globals, out CallerScope caller))
            return PyValue.Signal;
        if (!globals.IsNone && DictOf(globals) is null)
            return context.Raise(Errors.TypeError($"exec() globals must be a dict, not {globals.Type.Name}"));
        if (!locals.IsNone && !HasItems(locals))
            return context.Raise(Errors.TypeError($"locals must be a mapping or None, not {locals.Type.Name}"));
        if (source.Ref is not PyCode code)
        {
            return closure.IsNone
                ? Run(context, CompileText(context, "exec", source, SourceMode.Exec), caller, globals, locals)
                : context.Raise(Errors.TypeError("closure argument can only be used if source is a code object"));
        }

        if (!closure.IsNone)
            return context.Raise(Errors.TypeError("cannot use a closure with this code object"));
        PyValue result = Run(context, code.Program, caller, globals, locals);
        if (!result.IsSignal)
            return PyValue.None;
        return context.State == RunState.Suspending ? new DiscardingFrame().Leave(context) : result;
    }

    [PyFunction("compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)")]
    private static PyValue Compile(
        PyContext context, PyValue source, PyValue fileName, string mode, long flags, bool dontInherit, long optimize, long featureVersion)
    {
        string file = PyDerived.Unwrap(fileName).Ref switch
        {
            PyStr text => text.Text,
            PyBytes bytes => SourceText.Decode(context, bytes.Data),
            _ => throw Errors.TypeError($"expected str, bytes or os.PathLike object, not {fileName.Type.Name}").ToException(),
        };
        if (file.Contains('\0', StringComparison.Ordinal) || mode.Contains('\0', StringComparison.Ordinal))
            throw Errors.ValueError("embedded null character").ToException();
        CompileFlags.Check(flags);
        CompileFlags.CheckOptimization(optimize);
        SourceMode form = mode switch
        {
            "exec" => SourceMode.Exec,
            "eval" => SourceMode.Eval,
            "single" => SourceMode.Single,
            "func_type" => throw Errors.ValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST").ToException(),
            _ => throw Errors.ValueError("compile() mode must be 'exec', 'eval' or 'single'").ToException(),
        };
        string? code = SourceText.Of(context, source);
        return code is not null
            ? new PyCode(DynamicCode.Compile(context, code, file, form))
            : context.Raise(Errors.TypeError("compile() arg 1 must be a string, bytes or AST object"));
    }

    [PyFunction("__import__(name, globals=<unset>, locals=None, fromlist=<unset>, level=0)")]
    private static PyValue Import(PyContext context, PyValue name, PyValue globals, PyValue locals, PyValue fromList, long level)
    {
        if (PyStr.Of(name) is not { } path)
            return context.Raise(Errors.TypeError("module name must be a string"));
        if (level < 0)
            return context.Raise(Errors.ValueError("level must be >= 0"));
        if (path.Text.Length == 0 && level == 0)
            return context.Raise(Errors.ValueError("Empty module name"));
        bool hasFromList = !fromList.IsUnbound && !fromList.IsNone && fromList.Ref is not PyTuple { Count: 0 } and not PyList { Count: 0 };
        if (level == 0)
            return Importing.ImportByName(context, path, 0, hasFromList, seesPrivate: false);
        if (!globals.IsUnbound && DictOf(globals) is null)
            return context.Raise(Errors.TypeError("globals must be a dict"));
        string package = RelativeImport.PackageOf(context, globals.IsUnbound ? null : DictOf(globals), level);
        PyStr full = path.Units == 0 ? new PyStr(package) : new PyStr($"{package}.{path.Text}");
        return Importing.ImportByName(context, full, 0, hasFromList: true, seesPrivate: false);
    }

    private static CodeProgram CompileText(PyContext context, string function, PyValue source, SourceMode mode)
    {
        string text = SourceText.Of(context, source)
            ?? throw Errors.TypeError($"{function}() arg 1 must be a string, bytes or code object").ToException();
        return DynamicCode.Compile(context, text, TextName, mode);
    }

    /// <summary>The caller's scope, which is needed only where the call gives no globals.</summary>
    private static bool TryTakeCaller(PyContext context, string builtin, PyValue globals, out CallerScope caller)
    {
        if (globals.IsNone)
            return context.TryTakeCaller(builtin, out caller);
        caller = context.TakeCaller();
        return true;
    }

    private static PyValue Run(PyContext context, CodeProgram program, CallerScope caller, PyValue globals, PyValue locals)
    {
        PyDict names = DictOf(globals) ?? caller.Globals.Dict!;
        if (locals.IsNone)
            locals = globals.IsNone ? caller.LocalsOrGlobals : names;
        return DynamicCode.Run(context, program, names, locals);
    }

    /// <summary>The dict that a value is, or that an instance of a class derived from dict has.</summary>
    private static PyDict? DictOf(PyValue value)
        => value.Ref is PyDerived ? PyDerived.Unwrap(value).Ref as PyDict : value.Ref as PyDict;

    /// <summary>Whether the type has items by key; those of a deque, which CPython does not call a mapping, go by index alone.</summary>
    private static bool HasItems(PyValue value)
        => value.Type.TryLookup("__getitem__", out PyValue method) && !(PyDerived.Unwrap(value).Ref is PyDeque && method.Ref is NativeFunction);
}
