using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The scope that a builtin like <c>eval</c> was named in.</summary>
/// <param name="Globals">The globals of the function.</param>
/// <param name="Locals">Its namespace or a dict of its variables; unbound at the top level of a module.</param>
internal readonly record struct CallerScope(GlobalNamespace Globals, Core.PyValue Locals)
{
    /// <summary>What <c>locals()</c> gives.</summary>
    public Core.PyValue LocalsOrGlobals => Locals.IsUnbound ? Globals.Dict! : Locals;
}
