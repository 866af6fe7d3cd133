using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What an entry in the record of an operation is.</summary>
internal enum AnswerKind
{
    /// <summary>A callback returned the value.</summary>
    Returned,

    /// <summary>A callback raised the exception.</summary>
    Raised,

    /// <summary>An <see cref="OperationPart"/> had the value as its result.</summary>
    PartReturned,

    /// <summary>An <see cref="OperationPart"/> raised the exception.</summary>
    PartRaised,

    /// <summary>An <see cref="OperationPart"/> was abandoned at the place that the tuple says.</summary>
    PartPlace,
}

/// <summary>What a callback of an operation answered, or what is known of a part of the operation.</summary>
/// <param name="question">What was asked; of a part what it reads or walks through.</param>
/// <param name="value">The value or exception.</param>
/// <param name="kind">What the entry is.</param>
internal readonly struct Answer(Question question, PyValue value, AnswerKind kind)
{
    public Question Question { get; } = question;

    public PyValue Value { get; } = value;

    public AnswerKind Kind { get; } = kind;

    public bool IsOfPart => Kind >= AnswerKind.PartReturned;

    /// <summary>The answer that a callback has just given; one that raised is still raising.</summary>
    public static Answer Of(PyContext context, Question question, PyValue result)
        => result.IsSignal ? new(question, context.Raised!, AnswerKind.Raised) : new(question, result, AnswerKind.Returned);

    /// <summary>The result that a part has just had; one that raised is still raising.</summary>
    public static Answer OfPart(PyContext context, PyObject? owner, PyValue result) => result.IsSignal
        ? new(new Question(owner), context.Raised!, AnswerKind.PartRaised)
        : new(new Question(owner), result, AnswerKind.PartReturned);

    /// <summary>Answers again: the value, or the signal of the exception.</summary>
    public PyValue Give(PyContext context)
    {
        if (Kind is AnswerKind.Returned or AnswerKind.PartReturned)
            return Value;
        context.Raised = (PyException)Value.Ref;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }
}
