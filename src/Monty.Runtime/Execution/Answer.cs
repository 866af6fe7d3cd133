using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What a callback answered: a value, or an exception that it raised.</summary>
internal readonly struct Answer(Question question, PyValue value, bool isRaised)
{
    public Question Question { get; } = question;

    public PyValue Value { get; } = value;

    public bool IsRaised { get; } = isRaised;

    /// <summary>The answer that a callback has just given; one that raised is still raising.</summary>
    public static Answer Of(PyContext context, Question question, PyValue result)
        => result.IsSignal ? new(question, context.Raised!, true) : new(question, result, false);

    /// <summary>Answers again: the value, or the signal of the exception.</summary>
    public PyValue Give(PyContext context)
    {
        if (!IsRaised)
            return Value;
        context.Raised = (PyException)Value.Ref;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }
}
