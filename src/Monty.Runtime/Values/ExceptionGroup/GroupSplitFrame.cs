using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>
/// Divides a group, and the groups in it, into what fits a condition and the rest. Waits for the condition where that is a
/// Python function, and for <c>derive</c> where a class has its own.
/// </summary>
[HeapKind(352)]
internal sealed class GroupSplitFrame : NativeFrame
{
    private static readonly PyStr DeriveName = new("derive");

    private GroupSplitResult _wanted;
    private GroupConditionKind _kind;
    private PyValue _condition;

    /// <summary>For <see cref="GroupSplitResult.Reraised"/>: the exceptions that handlers raised.</summary>
    private PyList? _raised;

    /// <summary>The exception that the condition is asked about; null while a group is being made.</summary>
    private PyException? _current;
    private GroupLevel? _level;
    private bool _isMakingRest;
    private PyValue _match;
    private PyValue _rest;

    internal GroupSplitFrame()
    {
    }

    /// <param name="group">The group, or a plain exception.</param>
    /// <param name="kind">What sort of condition there is.</param>
    /// <param name="condition">A type or tuple of types, a callable, or a tuple of exceptions.</param>
    /// <param name="wanted">What the result is.</param>
    public GroupSplitFrame(PyException group, GroupConditionKind kind, PyValue condition, GroupSplitResult wanted)
    {
        _current = group;
        _kind = kind;
        _condition = condition;
        _wanted = wanted;
    }

    /// <summary>Goes on with what handlers raised, once the group is divided.</summary>
    public GroupSplitFrame Combining(PyList raised)
    {
        _raised = raised;
        return this;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return Accept(context, value) ? Run(context) : PyValue.Signal;
    }

    protected override PyValue Run(PyContext context)
    {
        while (_current is not null || _level is not null)
        {
            PyValue value = _current is not null ? Ask(context) : Derive(context);
            if (value.IsSignal)
                return Leave(context);
            if (!Accept(context, value))
                return PyValue.Signal;
        }

        return _wanted switch
        {
            GroupSplitResult.Both => new PyTuple([_match, _rest]),
            GroupSplitResult.Match => _match,
            _ => ExceptionStar.Combine(context, _match, _raised!),
        };
    }

    internal override void Transfer(StateTransfer transfer)
    {
        int wanted = (int)_wanted;
        int kind = (int)_kind;
        transfer.Int32(ref wanted);
        transfer.Int32(ref kind);
        _wanted = (GroupSplitResult)wanted;
        _kind = (GroupConditionKind)kind;
        transfer.Require(Enum.IsDefined(_wanted) && Enum.IsDefined(_kind), "an unknown way to split a group");
        transfer.OptionalValue(ref _condition);
        transfer.Object(ref _raised);
        transfer.Object(ref _current);
        transfer.Object(ref _level);
        transfer.Boolean(ref _isMakingRest);
        transfer.OptionalValue(ref _match);
        transfer.OptionalValue(ref _rest);
        transfer.Require((_wanted == GroupSplitResult.Reraised) == (_raised is not null), "a group being split for nothing");
        transfer.Require(_current is not null || _level is not null, "a group being split that is done");
        transfer.Require(_kind == GroupConditionKind.Predicate || _condition.Ref is PyType or PyTuple, "a group being split by no condition");
    }

    private bool WantsRest => _wanted == GroupSplitResult.Both;

    private PyValue Ask(PyContext context)
    {
        context.Meter.ChargeWork(1);
        return _kind switch
        {
            GroupConditionKind.Type => PyValue.Bool(GroupCondition.IsOfType(_current!, _condition)),
            GroupConditionKind.Identity => PyValue.Bool(IsChosen(context, _current!)),
            _ => _condition.Ref.Call1(context, _condition, _current!),
        };
    }

    private bool IsChosen(PyContext context, PyException exception)
    {
        ReadOnlySpan<PyValue> chosen = ((PyTuple)_condition.Ref).Items;
        context.Meter.ChargeWork(chosen.Length / 16);
        foreach (PyValue item in chosen)
        {
            if (ReferenceEquals(item.Ref, exception))
                return true;
        }

        return false;
    }

    /// <summary>Makes the group of a level's matches or of its rest; None where there are none.</summary>
    private PyValue Derive(PyContext context)
    {
        PyList members = _isMakingRest ? _level!.Rest : _level!.Matches;
        if (members.Count == 0)
            return PyValue.None;
        AttributeSite site = default;
        return Attributes.CallMethod1(context, _level.Group, DeriveName, ref site, members);
    }

    /// <summary>Takes what <see cref="Ask"/> or <see cref="Derive"/> gave; false with an exception raised.</summary>
    private bool Accept(PyContext context, PyValue value)
        => _current is not null ? AcceptAnswer(context, value) : AcceptGroup(context, value);

    private bool AcceptAnswer(PyContext context, PyValue answer)
    {
        context.Pinned++;
        PyValue truth = Truth.Of(context, answer);
        context.Pinned--;
        if (truth.IsSignal)
            return false;
        PyException exception = _current!;
        if (truth.IsTrue)
        {
            Give(context, exception, PyValue.None);
        }
        else if (!GroupCondition.IsGroup(exception))
        {
            Give(context, PyValue.None, exception);
        }
        else
        {
            _level = new GroupLevel(exception, _level);
            Advance();
        }

        return true;
    }

    private bool AcceptGroup(PyContext context, PyValue made)
    {
        if (!made.IsNone && !GroupCondition.IsGroup(made))
        {
            context.Raise(Errors.TypeError("derive must return an instance of BaseExceptionGroup"));
            return false;
        }

        if (made.Ref is PyException part)
            part.TakePlaceOf(context, _level!.Group);
        if (!_isMakingRest)
        {
            _level!.MatchGroup = made;
            _isMakingRest = WantsRest;
            if (_isMakingRest)
                return true;
            made = PyValue.None;
        }

        GroupLevel level = _level!;
        _isMakingRest = false;
        _level = level.Outer;
        Give(context, level.MatchGroup, made);
        return true;
    }

    /// <summary>An exception has been divided: hands the parts to the level around it.</summary>
    private void Give(PyContext context, PyValue match, PyValue rest)
    {
        if (_level is null)
        {
            _current = null;
            _match = match;
            _rest = rest;
            return;
        }

        if (!match.IsNone)
            _level.Matches.Append(context, match);
        if (!rest.IsNone && WantsRest)
            _level.Rest.Append(context, rest);
        Advance();
    }

    /// <summary>To the next member, or to the making of the level's groups.</summary>
    private void Advance() => _current = _level!.Next();
}

/// <summary>What comes of dividing a group.</summary>
internal enum GroupSplitResult
{
    /// <summary>A pair of the matching group and the rest, either of which may be None.</summary>
    Both,

    /// <summary>The matching group or None.</summary>
    Match,

    /// <summary>What the end of a statement with <c>except*</c> raises; the matching group is what handlers left as it was.</summary>
    Reraised,
}
