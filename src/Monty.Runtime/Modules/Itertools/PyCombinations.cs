using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>combinations</c> or <c>combinations_with_replacement</c> object.</summary>
[HeapKind(423)]
internal sealed class PyCombinations : PoolIterator
{
    private bool _withReplacement;
    private long _length;

    internal PyCombinations()
    {
    }

    public PyCombinations(long length, bool withReplacement)
    {
        _length = length;
        _withReplacement = withReplacement;
    }

    public override PyType Type
        => _withReplacement ? ItertoolsTypes.CombinationsWithReplacement : ItertoolsTypes.Combinations;

    internal override void Attach(int index, PyValue source) => Pool = ((PyTuple)source.Ref).Storage;

    internal override PyValue Opened(PyContext context)
    {
        if (_length < 0)
            return context.Raise(Errors.ValueError("r must be non-negative"));
        if (_withReplacement ? Pool.Length == 0 && _length > 0 : _length > Pool.Length)
        {
            MakeEmpty();
            return this;
        }

        context.Meter.RefuseBytes(System.Math.Min(_length, long.MaxValue / 16) * 16);
        if (_length > Array.MaxLength)
            return context.Raise(Errors.MemoryError());
        Indices = Sequence(context.Meter, _length, 0, _withReplacement ? 0 : 1);
        return this;
    }

    private protected override bool Advance()
    {
        int[] indices = Indices;
        int i = indices.Length - 1;
        while (i >= 0 && indices[i] == Last(i))
            i--;
        if (i < 0)
            return false;
        int index = indices[i] + 1;
        for (; i < indices.Length; i++)
        {
            indices[i] = index;
            index += _withReplacement ? 0 : 1;
        }

        return true;
    }

    /// <summary>The last position that a place can come to.</summary>
    private int Last(int place) => _withReplacement ? Pool.Length - 1 : place + Pool.Length - Indices.Length;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Boolean(ref _withReplacement);
        transfer.Int64(ref _length);
        base.Transfer(transfer);
    }

    private protected override bool IsSound()
    {
        for (int i = 0; i < Indices.Length; i++)
        {
            if (Indices[i] > Last(i))
                return false;
        }

        return base.IsSound();
    }
}

/// <summary>The constructor of combinations.</summary>
internal static partial class CombinationsMethods
{
    [PyConstructor("combinations(iterable, r)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, long r)
        => OpeningFrame.Open(context, new PyCombinations(r, withReplacement: false), iterable);
}

/// <summary>The constructor of combinations_with_replacement.</summary>
internal static partial class ReplacementMethods
{
    [PyConstructor("combinations_with_replacement(iterable, r)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, long r)
        => OpeningFrame.Open(context, new PyCombinations(r, withReplacement: true), iterable);
}
