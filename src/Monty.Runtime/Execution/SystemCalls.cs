using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What reaches out of the sandbox, and does nothing but ask the host: some builtins, and the source of random bytes.</summary>
internal static class SystemCalls
{
    /// <summary>The host's random bytes, so many as the argument says.</summary>
    public const string RandomBytes = "os.urandom";

    public static bool IsOne(string name) => name is "input" or "open" or "breakpoint" or "help" or RandomBytes;

    /// <summary>Calls the host's function of the builtin's name.</summary>
    public static PyValue Ask(PyContext context, string name, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
    {
        if (!context.Host.TryResolve(name, out PyValue function))
            return context.Raise(NotProvided(name));
        return named.Count == 0
            ? function.Ref.Call(context, function, arguments, null)
            : function.Ref.Call(context, function, (PyValue[])[.. arguments, .. named.Values], new KeywordNames(named.Names.ToArray()));
    }

    /// <summary>What a script sees where the host does not answer.</summary>
    public static PyException NotProvided(string name) => name switch
    {
        // CPython's words where there is no standard input.
        "input" => Errors.RuntimeError("input(): lost sys.stdin"),
        RandomBytes => Errors.NotImplementedError("os.urandom() is not provided by the host"),
        "open" => Errors.Make(ExceptionTypes.PermissionError, "open() is not provided by the host"),
        _ => Errors.RuntimeError($"{name}() is not provided by the host"),
    };
}
