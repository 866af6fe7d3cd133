using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>permutations</c> object.</summary>
[HeapKind(422)]
internal sealed class PyPermutations : PoolIterator
{
    private PyValue _length;
    private int[] _cycles = [];

    internal PyPermutations()
    {
    }

    public PyPermutations(PyValue length)
    {
        _length = length;
    }

    public override PyType Type => ItertoolsTypes.Permutations;

    private protected override int SelectionLength => _cycles.Length;

    internal override void Attach(int index, PyValue source) => Pool = ((PyTuple)source.Ref).Storage;

    internal override PyValue Opened(PyContext context)
    {
        long length = Pool.Length;
        if (!_length.IsNone)
        {
            if (!_length.IsInt && !_length.IsBool && _length.Ref is not PyBigInt)
                return context.Raise(Errors.TypeError("Expected int as r"));
            if (_length.Ref is PyBigInt)
                return context.Raise(Errors.OverflowError("Python int too large to convert to C ssize_t"));
            length = _length.Bits;
        }

        if (length < 0)
            return context.Raise(Errors.ValueError("r must be non-negative"));
        if (length > Pool.Length)
        {
            MakeEmpty();
            return this;
        }

        Indices = Sequence(context.Meter, Pool.Length, 0, 1);
        _cycles = Sequence(context.Meter, length, Pool.Length, -1);
        return this;
    }

    private protected override bool Advance()
    {
        int[] indices = Indices;
        for (int i = _cycles.Length - 1; i >= 0; i--)
        {
            if (--_cycles[i] > 0)
            {
                int other = indices.Length - _cycles[i];
                (indices[i], indices[other]) = (indices[other], indices[i]);
                return true;
            }

            // This place has had every item: the items behind it move up, and it begins anew.
            int first = indices[i];
            Array.Copy(indices, i + 1, indices, i, indices.Length - 1 - i);
            indices[^1] = first;
            _cycles[i] = indices.Length - i;
        }

        return false;
    }

    private protected override bool IsSound()
    {
        if (Indices.Length != Pool.Length || _cycles.Length > Pool.Length)
            return false;
        for (int i = 0; i < _cycles.Length; i++)
        {
            if (_cycles[i] < 1 || _cycles[i] > Pool.Length - i)
                return false;
        }

        return base.IsSound();
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _length);
        transfer.Require(!_length.IsUnbound, "permutations of no length");
        Numbers(transfer, ref _cycles);
        base.Transfer(transfer);
    }
}

/// <summary>The constructor of permutations.</summary>
internal static partial class PermutationsMethods
{
    [PyConstructor("permutations(iterable, r=None)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, PyValue r)
        => OpeningFrame.Open(context, new PyPermutations(PyDerived.Unwrap(r)), iterable);
}
