using Monty.Runtime.Core;

namespace Monty.Runtime.Operations;

/// <summary>An object of a module with one step that can run again, <see cref="SlotOperation.OwnStep"/>.</summary>
internal interface IReplayedStep
{
    /// <summary>Takes the step: a value or a signal. It may call back, and changes nothing before its last callback.</summary>
    PyValue Perform(PyContext context, PyValue a, PyValue b, long n);
}
