using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A part of an operation that can run again, which reads what callbacks may change: a search, a comparison, one lookup.</summary>
/// <remarks>
/// <para>An operation that runs again must see what it saw. Of a walk that is abandoned the place where it was is kept, with what it had
/// read there; of a read, what it gave. The patterns:</para>
/// <code>
/// var read = new OperationPart(context, owner);
/// PyValue item = read.IsKnown ? read.Known : read.Keep(Read(…));
///
/// var walk = new OperationPart(context, items);
/// if (walk.IsKnown) return walk.Known;
/// bool isResumed = walk.TryResume(out PartPlace place);
/// for (int i = (int)place.Index; isResumed || i &lt; items.Count; i++)
/// {
///     PyValue item = isResumed ? place.X : items[i];
///     isResumed = false;
///     walk.BeginStep();
///     if (!Ask(item, …)) return walk.Stop(new PartPlace(i, X: item));
/// }
/// return walk.End(result);
/// </code>
/// <para>Nothing that can change may be read in pinned code before the part begins, and it must end by <see cref="Stop"/>,
/// <see cref="End"/> or <see cref="Keep"/> whatever happens, or the record is not in order. A walk that has asked nothing leaves nothing in the
/// record: where another follows it in one operation, and not as the next step of a walk, it must be inside of a read.
/// Where nothing can run again all this does nothing.</para>
/// </remarks>
internal ref struct OperationPart
{
    private readonly PyContext _context;
    private readonly PyObject? _owner;

    /// <summary>Where its entries begin in the record; <see cref="int.MaxValue"/> where nothing can run again.</summary>
    private readonly int _start;

    /// <summary>Whether the record has the place of the part.</summary>
    private bool _hasPlace;

    /// <summary>Whether the step under way is one that had begun before.</summary>
    private bool _isInStep;

    /// <summary>Whether steps have asked something, though the record may not have it any more.</summary>
    private bool _hasAsked;

    /// <param name="context">The run.</param>
    /// <param name="owner">What is read or walked through, by which the part is found again.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OperationPart(PyContext context, PyObject owner)
    {
        _context = context;
        _owner = owner;
        _start = context.PartStart;
        if (_start != int.MaxValue && context.IsRecalling)
            Recall();
    }

    /// <summary>Whether the part had been done.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Its result, or the signal of the exception that it raised. To be taken once.</summary>
    public readonly PyValue Known => _context.AnswerAt(_start).Give(_context);

    /// <summary>Where the part had been abandoned; false where it begins.</summary>
    public readonly bool TryResume(out PartPlace place)
    {
        place = default;
        return _hasPlace && PartPlace.TryRead((PyTuple)_context.AnswerAt(_start).Value.Ref, out place);
    }

    /// <summary>A step begins, which may call back. What was told before is done with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void BeginStep()
    {
        if (_context.NextAnswer > _start)
            ForgetSteps();
    }

    /// <summary>A step gave a signal, which is returned: an exception is the result; else the place is kept where the step began.</summary>
    public readonly PyValue Stop(in PartPlace place)
    {
        if (_start != int.MaxValue && _context.IsAbandoning)
            _context.KeepPlace(_owner, _start, _hasPlace, place.ToTuple());
        return PyValue.Signal;
    }

    /// <summary>The walk is done; where it has asked something the result is kept. Where it is abandoned it will begin anew, with what it was told.</summary>
    /// <returns>The result.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly PyValue End(PyValue result)
    {
        if (_hasAsked || _context.NextAnswer > _start || result.IsSignal)
            EndInRecord(result);
        return result;
    }

    /// <summary>The read is done: what it gave, a value or a signal, is kept and returned.</summary>
    public readonly PyValue Keep(PyValue result)
    {
        if (_start != int.MaxValue)
            EndInRecord(result);
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void EndInRecord(PyValue result)
    {
        if (_start == int.MaxValue)
            return;
        if (_context.IsAbandoning)
            _context.KeepPlace(_owner, _start, _hasPlace, PyTuple.Empty);
        else
            _context.EndPart(_owner, _start, result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Recall()
    {
        AnswerKind kind = _context.RecallPart(_owner);
        IsKnown = kind is AnswerKind.PartReturned or AnswerKind.PartRaised;
        _isInStep = _hasPlace = _hasAsked = kind == AnswerKind.PartPlace;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ForgetSteps()
    {
        if (_isInStep)
        {
            _isInStep = false;
            return;
        }

        _context.ForgetAnswers(_start);
        _hasPlace = false;
        _hasAsked = true;
    }
}
