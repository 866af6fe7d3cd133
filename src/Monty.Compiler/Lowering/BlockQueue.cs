namespace Monty.Compiler.Lowering;

/// <summary>Blocks that an analysis has to look at again, each once, first come first served.</summary>
internal sealed class BlockQueue(int blockCount)
{
    private readonly Queue<int> _queue = new(blockCount);
    private readonly bool[] _isQueued = new bool[blockCount];

    public void Add(int block)
    {
        if (_isQueued[block])
            return;
        _isQueued[block] = true;
        _queue.Enqueue(block);
    }

    public bool TryTake(out int block)
    {
        if (!_queue.TryDequeue(out block))
            return false;
        _isQueued[block] = false;
        return true;
    }
}
