using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A <c>zip</c> object.</summary>
[HeapKind(91)]
internal sealed class PyZip : ParallelIterator
{
    internal PyZip()
    {
    }

    public PyZip(PyValue[] iterators, bool strict)
        : base(iterators, strict)
    {
    }

    public override PyType Type => LazyTypes.Zip;

    private protected override PyValue Combine(PyContext context, PyValue[] items) => new PyTuple(items);
}
