using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>A call of a host function that waits for its answer.</summary>
[HeapKind(124)]
internal sealed class HostCall : HeapObject
{
    private string? _name;
    private PyValue[] _arguments = [];
    private string[] _keywords = [];
    private long _id;

    internal HostCall()
    {
    }

    public HostCall(long id, string name, PyValue[] arguments, string[] keywords)
    {
        _id = id;
        _name = name;
        _arguments = arguments;
        _keywords = keywords;
    }

    /// <summary>Counts from 1 in each run.</summary>
    public long Id => _id;

    public string Name => _name!;

    /// <summary>Positional arguments, then the values of the keyword arguments.</summary>
    public PyValue[] Arguments => _arguments;

    /// <summary>The names of the trailing arguments.</summary>
    public string[] Keywords => _keywords;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int64(ref _id);
        transfer.Text(ref _name);
        transfer.Values(ref _arguments);
        transfer.Texts(ref _keywords);
        transfer.Require(_name is not null && _keywords.Length <= _arguments.Length, "a host call that is not well formed");
    }
}
