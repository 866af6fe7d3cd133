using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Functools;

/// <summary>A cache waits for a result.</summary>
[HeapKind(444)]
internal sealed class LruCacheFrame : NativeFrame
{
    private PyLruCache? _owner;
    private PyValue _key;
    private int _hash;

    internal LruCacheFrame()
    {
    }

    public LruCacheFrame(PyLruCache owner, PyValue key, uint hash)
    {
        _owner = owner;
        _key = key;
        _hash = unchecked((int)hash);
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : _owner!.Keep(context, _key, unchecked((uint)_hash), value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Value(ref _key);
        transfer.Int32(ref _hash);
        transfer.Require(_owner is not null && !_key.IsUnbound, "a result for no cache");
    }
}
