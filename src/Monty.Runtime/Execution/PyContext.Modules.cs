using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>The modules that the run has imported and that are its own.</summary>
    public RunModules Modules { get; private set; } = new();

    /// <summary>The globals of the script; null only where a context was made without a program.</summary>
    public GlobalNamespace? MainGlobals { get; set; }

    /// <summary>Compiles what the run imports; null only where a context was made without a program.</summary>
    public ISourceCompiler? Compiler { get; init; }

    /// <summary>The scope for the builtin that is being called; set just before its code runs, which takes it.</summary>
    public CallerScope Caller { private get; set; }

    /// <summary>The scope that a builtin was named in; without globals where it was not named but reached in another way.</summary>
    public CallerScope TakeCaller()
    {
        CallerScope caller = Caller;
        Caller = default;
        return caller;
    }

    /// <summary>The same for a builtin that needs it; false, while raising, where it was not named.</summary>
    public bool TryTakeCaller(string builtin, out CallerScope caller)
    {
        caller = TakeCaller();
        if (caller.Globals is not null)
            return true;
        Raise(Errors.RuntimeError($"{builtin}() does not know its caller unless it is called by its own name"));
        return false;
    }
}
