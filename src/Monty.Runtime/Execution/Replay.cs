using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What the callbacks of an abandoned operation have answered so far.</summary>
[HeapKind(460)]
internal sealed class Replay : HeapObject
{
    private Answer[] _answers = [];
    private Question _open;

    /// <summary>What <c>repr</c> was printing when the operation was abandoned.</summary>
    private PyObject[] _printing = [];

    internal Replay()
    {
    }

    /// <summary>The answers, which the operation keeps from now on until it is abandoned again.</summary>
    public Answer[] TakeAnswers()
    {
        Answer[] answers = _answers;
        _answers = [];
        return answers;
    }

    /// <summary>Keeps what is known when the operation is abandoned.</summary>
    public void Keep(Question open, ReadOnlySpan<Answer> answers, PyObject[] printing)
    {
        _open = open;
        _answers = answers.ToArray();
        _printing = printing;
    }

    /// <summary>The answer for which the run was suspended: the value, or the exception that is being raised.</summary>
    public void Add(PyContext context, PyValue value)
    {
        context.Meter.ChargeBytes((_answers.Length + 1L) * Unsafe.SizeOf<Answer>());
        _answers = [.. _answers, Answer.Of(context, _open, value)];
        if (value.IsSignal)
            context.TakeRaised();
    }

    /// <summary>The operation is about to print these objects again.</summary>
    public void AllowPrinting(PyContext context)
    {
        foreach (PyObject printed in _printing)
            context.LeaveRepr(printed);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        int count = _answers.Length;
        transfer.Count(ref count);
        if (transfer.IsReading)
            _answers = new Answer[count];
        for (int i = 0; i < count; i++)
            Transfer(transfer, ref _answers[i]);
        Transfer(transfer, ref _open);
        transfer.Require(_open.Callee is not null, "a question to nobody");
        transfer.Objects(ref _printing);
    }

    private static void Transfer(StateTransfer transfer, ref Answer answer)
    {
        int kind = (int)answer.Kind;
        PyValue value = answer.Value;
        Question question = answer.Question;
        transfer.Int32(ref kind);
        transfer.Require(Enum.IsDefined((AnswerKind)kind), "an unknown kind of answer");
        transfer.OptionalValue(ref value);
        Transfer(transfer, ref question);
        transfer.Require(question.Callee is not null || (AnswerKind)kind > AnswerKind.Raised, "a question to nobody");
        transfer.Require(!value.IsUnbound, "an answer that is none");
        transfer.Require((AnswerKind)kind is not (AnswerKind.Raised or AnswerKind.PartRaised) || value.Ref is PyException, "an answer that is no exception");
        transfer.Require((AnswerKind)kind != AnswerKind.PartPlace || value.Ref is PyTuple, "a place that is none");
        answer = new Answer(question, value, (AnswerKind)kind);
    }

    private static void Transfer(StateTransfer transfer, ref Question question)
    {
        PyObject? callee = question.Callee;
        PyAttributeHolder? first = question.First;
        PyAttributeHolder? second = question.Second;
        transfer.Object(ref callee);
        transfer.Object(ref first);
        transfer.Object(ref second);
        question = new Question(callee, first, second);
    }
}
