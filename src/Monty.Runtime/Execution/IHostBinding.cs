using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>What a run needs of its host while it executes.</summary>
internal interface IHostBinding
{
    /// <summary>Finds the value of a name that no function of the host has; a signal while raising. False where there is none at once.</summary>
    bool TryLookUp(PyContext context, string name, out PyValue value);

    /// <summary>Whether the run stops at a name without a value, for the host to give it one.</summary>
    bool LeavesNamesToHost { get; }

    /// <summary>The host's function for a global name that the script does not define and no builtin has.</summary>
    bool TryResolve(string name, out PyValue value);

    /// <summary>
    /// Answers a call at once where the host can: the result, or a signal when it raised. False leaves it to a suspension.
    /// </summary>
    bool TryAnswer(PyContext context, HostCall call, out PyValue result);

    /// <summary>The script wants no answer any more to a call that the host has put off.</summary>
    void Abandon(long callId);

    /// <summary>Shows the host what the script prints, as it comes.</summary>
    /// <exception cref="RaisedException">The host's callback failed.</exception>
    void Write(PyContext context, string text, bool isError);

    /// <summary>Whether a call that suspends comes out of the run with its arguments, for the host to answer.</summary>
    bool LeavesCallsToHost { get; }
}
