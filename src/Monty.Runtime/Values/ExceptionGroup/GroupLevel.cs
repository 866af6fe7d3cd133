using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A group that is being split, within the groups that it is a member of.</summary>
[HeapKind(351)]
internal sealed class GroupLevel : HeapObject
{
    private PyException? _group;
    private GroupLevel? _outer;
    private PyList? _matches;
    private PyList? _rest;
    private int _next;
    private PyValue _matchGroup;

    internal GroupLevel()
    {
    }

    public GroupLevel(PyException group, GroupLevel? outer)
    {
        _group = group;
        _outer = outer;
        _matches = new PyList();
        _rest = new PyList();
        _matchGroup = PyValue.None;
    }

    public PyException Group => _group!;

    public GroupLevel? Outer => _outer;

    /// <summary>The members, or parts of members, that fit the condition.</summary>
    public PyList Matches => _matches!;

    public PyList Rest => _rest!;

    /// <summary>The group made of <see cref="Matches"/>, once there is one.</summary>
    public PyValue MatchGroup
    {
        get => _matchGroup;
        set => _matchGroup = value;
    }

    /// <summary>The next member to look at, or null after the last.</summary>
    public PyException? Next()
    {
        ReadOnlySpan<PyValue> members = ExceptionGroupBehaviour.MembersOf(Group).Items;
        return _next < members.Length ? (PyException)members[_next++].Ref : null;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _group);
        transfer.Object(ref _outer);
        transfer.Object(ref _matches);
        transfer.Object(ref _rest);
        transfer.Int32(ref _next);
        transfer.OptionalValue(ref _matchGroup);
        transfer.Require(_group is not null && _matches is not null && _rest is not null && _next >= 0, "a group being split without its parts");
    }
}
