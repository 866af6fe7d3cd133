using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>An iterator over an OrderedDict or a view of one, in either direction: it notices any change of the keys and their order.</summary>
[HeapKind(735)]
internal sealed class OrderedDictIterator : PyIterator
{
    private PyOrderedDict? _dict;
    private int _part;
    private bool _backwards;
    private int _position;
    private int _remaining;

    /// <summary>As the dict's was at the beginning; another after a change.</summary>
    private int _version;

    internal OrderedDictIterator()
    {
    }

    public OrderedDictIterator(PyOrderedDict dict, RowPart part, bool backwards)
    {
        _dict = dict;
        _part = (int)part;
        _backwards = backwards;
        _position = backwards ? dict.End : 0;
        _remaining = dict.Count;
        _version = dict.OrderVersion;
    }

    public override PyType Type => CollectionsTypes.OrderedIterator;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_dict is not { } dict || _remaining == 0)
        {
            _dict = null;
            return PyValue.Exhausted;
        }

        if (dict.OrderVersion != _version)
        {
            _dict = null;
            return context.Raise(Errors.RuntimeError("OrderedDict mutated during iteration"));
        }

        _remaining--;
        return (_backwards ? dict.MovePrevious(ref _position, out int row) : dict.MoveNext(ref _position, out row))
            ? dict.PartOf(row, (RowPart)_part)
            : PyValue.Exhausted;
    }

    public override PyValue[]? Parts => [];

    internal override void Transfer(StateTransfer transfer)
    {
        bool isChanged = _dict is not null && _dict.OrderVersion != _version;
        transfer.Object(ref _dict);
        transfer.Int32(ref _part);
        transfer.Boolean(ref _backwards);
        transfer.Int32(ref _position);
        transfer.Int32(ref _remaining);
        transfer.Boolean(ref isChanged);
        transfer.Require(Enum.IsDefined((RowPart)_part) && _position >= 0 && _remaining >= 0, "an iterator that is nowhere");
        if (transfer.IsReading)
            transfer.AfterReading(_ => _version = _dict is null ? 0 : _dict.OrderVersion - (isChanged ? 1 : 0));
    }
}
