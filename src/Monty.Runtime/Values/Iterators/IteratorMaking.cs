using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Which iterator over iterators is being made.</summary>
internal enum LazyKind
{
    Zip,
    Map,
    Filter,
    Enumerate,
}

/// <summary>Asks the arguments of zip, map, filter or enumerate for their iterators, one after the other, then makes the object.</summary>
[HeapKind(150)]
internal sealed class IteratorMaking : NativeFrame
{
    private int _kind;
    private PyValue[] _sources;
    private int _index;
    private PyValue _extra;
    private bool _strict;

    internal IteratorMaking()
    {
        _sources = [];
    }

    private IteratorMaking(LazyKind kind, PyValue[] sources, int index, PyValue extra, bool strict)
    {
        _kind = (int)kind;
        _sources = sources;
        _index = index;
        _extra = extra;
        _strict = strict;
    }

    /// <summary>Makes the object.</summary>
    /// <param name="context">The run.</param>
    /// <param name="kind">Which one.</param>
    /// <param name="sources">The iterables, of which the first <paramref name="index"/> are iterators already. Taken over.</param>
    /// <param name="index">Where to go on.</param>
    /// <param name="extra">The function, or the first number.</param>
    /// <param name="strict">As zip and map take it.</param>
    public static PyValue Make(PyContext context, LazyKind kind, PyValue[] sources, int index, PyValue extra, bool strict)
    {
        for (; index < sources.Length; index++)
        {
            PyValue iterator = sources[index].Ref.Iterate(context, sources[index]);
            if (iterator.IsSignal)
            {
                if (context.State == RunState.Suspending)
                    context.Capture(new IteratorMaking(kind, sources, index, extra, strict));
                return iterator;
            }

            sources[index] = iterator;
        }

        return kind switch
        {
            LazyKind.Zip => new PyZip(sources, strict),
            LazyKind.Map => new PyMap(extra, sources, strict),
            LazyKind.Filter => new PyFilter(extra, sources[0]),
            _ => new PyEnumerate(sources[0], extra),
        };
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _sources[_index] = value;
        return Make(context, (LazyKind)_kind, _sources, _index + 1, _extra, _strict);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _kind);
        transfer.Values(ref _sources);
        transfer.Int32(ref _index);
        transfer.Require(_index >= 0 && _index < _sources.Length, "an iterator of no argument");
        transfer.OptionalValue(ref _extra);
        transfer.Require((LazyKind)_kind != LazyKind.Enumerate || _extra.IsInt || _extra.Ref is PyBigInt, "a start that is no int");
        transfer.Boolean(ref _strict);
    }
}
