using System.Diagnostics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

/// <remarks>
/// <para>Operations of builtins that call back in the middle of native code (a lookup that asks <c>__eq__</c>, a sort that asks
/// <c>__lt__</c>) have no frame for the point where they are. When such a callback suspends, the operation is <em>abandoned</em>:
/// the signal passes up to where the operation began, a <see cref="Replay"/> keeps the answers that its callbacks have given, and
/// once the last answer is there the operation is run again from its start, with those answers in their order.</para>
/// <para>So the code between must change nothing that is not made anew, until its last callback has answered. It runs with
/// <see cref="Pinned"/> above zero: that makes the callbacks (functions, generators, classes, the host) answer for the record.</para>
/// </remarks>
internal sealed partial class PyContext
{
    /// <summary>More room than this is given up when an operation ends.</summary>
    private const int MostAnswersKept = 4096;

    private Answer[] _answers = new Answer[8];

    /// <summary>The answers of the operation under way, below them those of operations that wait for a callback.</summary>
    private int _answerCount;

    /// <summary>How many entries there have been; behind <see cref="_answerCount"/> are those that are done with.</summary>
    private int _answersUsed;

    /// <summary>Where the answers of the operation under way begin; -1 where none is under way that can run again.</summary>
    private int _firstAnswer = -1;

    /// <summary>The next answer to be given back; <see cref="_answerCount"/> where the operation asks for the first time.</summary>
    private int _nextAnswer;

    /// <summary>What was asked when the operation was abandoned.</summary>
    private Question _openQuestion;

    /// <summary>Whether the signal under way abandons an operation: until it is where the operation began, no frame is captured.</summary>
    public bool IsAbandoning { get; private set; }

    /// <summary>Begins an operation that can run again. Nothing may be pinned.</summary>
    /// <param name="replay">What an earlier run of it had been told; null for the first.</param>
    public void BeginOperation(Replay? replay)
    {
        Debug.Assert(Pinned == 0 && !IsAbandoning, "operations are not nested but by callbacks");
        Pinned = 1;
        _firstAnswer = _nextAnswer = _answerCount;
        if (replay is null)
            return;
        foreach (Answer answer in replay.TakeAnswers())
            Push(answer);
        replay.AllowPrinting(this);
        Meter.Hold();
    }

    /// <summary>Ends the operation.</summary>
    /// <returns>The result; where the operation was abandoned, the signal, and its frame has to be captured.</returns>
    public PyValue EndOperation(PyValue result, ref Replay? replay)
    {
        if (IsAbandoning)
        {
            replay ??= new Replay();
            replay.Keep(_openQuestion, _answers.AsSpan(_firstAnswer, _answerCount - _firstAnswer), TakeAbandonedPrinting());
        }

        EndOperation();
        return result;
    }

    /// <summary>Ends an operation that was not abandoned.</summary>
    public void EndOperation()
    {
        Pinned = 0;
        IsAbandoning = false;
        if (_nextAnswer < _answerCount)
            Meter.Release();
        if (_answersUsed > _firstAnswer)
        {
            Array.Clear(_answers, _firstAnswer, _answersUsed - _firstAnswer);
            _answersUsed = _answerCount = _firstAnswer;
        }

        if (_answerCount == 0 && _answers.Length > MostAnswersKept)
            _answers = new Answer[8];
        _firstAnswer = -1;
    }

    /// <summary>The operation has changed something for good and is begun again from here: what it was told before is done with.</summary>
    public void CommitOperation()
    {
        if (_firstAnswer >= 0 && _nextAnswer > _firstAnswer)
            ForgetAnswers(_firstAnswer);
    }

    /// <summary>What a callback of an operation that runs again answered the first time; it may be the signal of an exception.</summary>
    /// <remarks>A callback that changed what the operation works on makes it ask something else: from there on it asks anew.</remarks>
    public bool TryRecall(in Question question, out PyValue answer)
    {
        answer = default;
        if (_firstAnswer < 0 || _nextAnswer == _answerCount)
            return false;
        Answer known = _answers[_nextAnswer];
        bool isSame = !known.IsOfPart && known.Question.IsSame(question);
        if (isSame)
        {
            _nextAnswer++;
        }
        else
        {
            _answerCount = _nextAnswer;
        }

        if (_nextAnswer == _answerCount)
            Meter.Release();
        if (isSame)
            answer = known.Give(this);
        return isSame;
    }

    /// <summary>Where the entries of an <see cref="OperationPart"/> begin that begins now; <see cref="int.MaxValue"/> where nothing can run again.</summary>
    public int PartStart => _firstAnswer < 0 ? int.MaxValue : _nextAnswer;

    /// <summary>How far the operation has come in the record.</summary>
    public int NextAnswer => _nextAnswer;

    /// <summary>Whether there are entries that the operation has not come to again.</summary>
    public bool IsRecalling => _nextAnswer < _answerCount;

    /// <summary>What is known of a part whose entries begin where the next entry is.</summary>
    public AnswerKind RecallPart(PyObject? owner)
    {
        ref Answer known = ref _answers[_nextAnswer];
        if (!known.IsOfPart || !ReferenceEquals(known.Question.Callee, owner))
            return AnswerKind.Returned;
        if (++_nextAnswer == _answerCount)
            Meter.Release();
        return known.Kind;
    }

    /// <summary>An entry of the record.</summary>
    public ref readonly Answer AnswerAt(int index) => ref _answers[index];

    /// <summary>What was told since an entry is done with. The entries stay until the operation ends, or others take their place.</summary>
    public void ForgetAnswers(int start)
    {
        int left = _answerCount - _nextAnswer;
        if (left > 0)
            Array.Copy(_answers, _nextAnswer, _answers, start, left);
        _nextAnswer = start;
        _answerCount = start + left;
    }

    /// <summary>Keeps the result of a part in the stead of all that it was told.</summary>
    public void EndPart(PyObject? owner, int start, PyValue result)
    {
        ForgetAnswers(start);
        Insert(start, Answer.OfPart(this, owner, result));
        _nextAnswer = start + 1;
    }

    /// <summary>Keeps the place where a part was abandoned, before what it was told since.</summary>
    /// <param name="owner">What the part walks through.</param>
    /// <param name="start">Where its entries begin.</param>
    /// <param name="hasPlace">Whether the first of them is the place where it was abandoned before.</param>
    /// <param name="place">The place.</param>
    public void KeepPlace(PyObject? owner, int start, bool hasPlace, PyValue place)
    {
        var answer = new Answer(new Question(owner), place, AnswerKind.PartPlace);
        if (hasPlace)
            _answers[start] = answer;
        else
            Insert(start, answer);
        _nextAnswer = _answerCount;
    }

    /// <summary>Begins a callback out of pinned code; it may suspend if the operation can run again.</summary>
    public CallbackScope BeginCallback(in Question question)
    {
        var scope = new CallbackScope(question, Pinned, _firstAnswer);
        if (_firstAnswer < 0)
            return scope;
        Pinned = 0;
        _firstAnswer = -1;
        return scope;
    }

    /// <summary>Ends a callback: its answer is kept, or the operation is abandoned.</summary>
    public PyValue EndCallback(CallbackScope scope, PyValue result)
    {
        if (scope.FirstAnswer < 0)
            return result;
        Pinned = scope.Pinned;
        _firstAnswer = scope.FirstAnswer;
        if (result.IsSignal && State == RunState.Suspending)
        {
            IsAbandoning = true;
            _openQuestion = scope.Question;
            _nextAnswer = _answerCount;
            return result;
        }

        Push(Answer.Of(this, scope.Question, result));
        _nextAnswer = _answerCount;
        return result;
    }

    /// <summary>Counts the room for answers; the values among them are reachable through the frames of the operations.</summary>
    private void MeasureAnswers(StateTransfer measurer) => measurer.Overhead((long)_answers.Length * Unsafe.SizeOf<Answer>());

    private void Insert(int index, Answer answer)
    {
        Push(answer);
        int behind = _answerCount - 1 - index;
        if (behind == 0)
            return;
        Array.Copy(_answers, index, _answers, index + 1, behind);
        _answers[index] = answer;
    }

    private void Push(Answer answer)
    {
        if (_answerCount == _answers.Length)
        {
            Meter.ChargeBytes((long)_answerCount * 2 * Unsafe.SizeOf<Answer>());
            Array.Resize(ref _answers, _answerCount * 2);
        }

        _answers[_answerCount++] = answer;
        _answersUsed = Math.Max(_answersUsed, _answerCount);
    }
}
