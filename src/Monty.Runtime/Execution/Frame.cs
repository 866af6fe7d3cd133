using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>A captured activation, of Python code or of a builtin: what resuming it needs.</summary>
internal abstract class Frame : HeapObject
{
    /// <summary>Goes on after the call at which the frame was captured.</summary>
    /// <param name="context">The run; while it is raising, the call raised.</param>
    /// <param name="value">The call's result; a signal when it raised.</param>
    /// <returns>The frame's own result, or a signal: raising, or suspending again after capturing itself anew.</returns>
    public abstract PyValue Resume(PyContext context, PyValue value);
}
