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
        {
            Question question = _answers[i].Question;
            PyValue value = _answers[i].Value;
            bool isRaised = _answers[i].IsRaised;
            Transfer(transfer, ref question);
            transfer.OptionalValue(ref value);
            transfer.Boolean(ref isRaised);
            transfer.Require(!value.IsUnbound && (!isRaised || value.Ref is PyException), "an answer that is none");
            _answers[i] = new Answer(question, value, isRaised);
        }

        Transfer(transfer, ref _open);

        transfer.Objects(ref _printing);
    }

    private static void Transfer(StateTransfer transfer, ref Question question)
    {
        PyObject? callee = question.Callee;
        PyAttributeHolder? first = question.First;
        PyAttributeHolder? second = question.Second;
        transfer.Object(ref callee);
        transfer.Object(ref first);
        transfer.Object(ref second);
        transfer.Require(callee is not null, "a question to nobody");
        question = new Question(callee!, first, second);
    }
}
