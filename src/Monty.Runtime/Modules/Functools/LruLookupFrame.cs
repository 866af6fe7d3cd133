using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Functools;

/// <summary>A cache looks for arguments whose <c>__hash__</c> or <c>__eq__</c> may be the script's; where it has none, it calls the function.</summary>
[HeapKind(590)]
internal sealed class LruLookupFrame : ReplayedFrame
{
    private PyLruCache? _owner;
    private PyValue _key;
    private PyValue[] _arguments = [];
    private KeywordNames? _keywords;

    /// <summary>The hash of the key, once that is known.</summary>
    private uint _hash;

    internal LruLookupFrame()
    {
    }

    public LruLookupFrame(PyLruCache owner, PyValue key, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        _owner = owner;
        _key = key;
        _arguments = ValueCopying.Copy(arguments);
        _keywords = keywords;
    }

    protected override PyValue Perform(PyContext context) => _owner!.Find(context, _key, out _hash);

    protected override PyValue Complete(PyContext context, PyValue result)
        => result.IsExhausted ? _owner!.Compute(context, _key, _hash, _arguments, _keywords) : result;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _owner);
        transfer.OptionalValue(ref _key);
        transfer.Values(ref _arguments);
        KeywordNames.Transfer(transfer, ref _keywords);
        transfer.Require(_owner is not null && !_key.IsUnbound && (_keywords?.Count ?? 0) <= _arguments.Length, "a lookup in no cache");
    }
}
