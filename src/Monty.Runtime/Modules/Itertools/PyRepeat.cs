using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>repeat</c> object.</summary>
[HeapKind(403)]
internal sealed class PyRepeat : PyIterator
{
    private PyValue _item;

    /// <summary>How often the item still comes; negative for ever.</summary>
    private long _left;

    internal PyRepeat()
    {
    }

    public PyRepeat(PyValue item, long times)
    {
        _item = item;
        _left = times;
    }

    public override PyType Type => ItertoolsTypes.Repeat;

    public override long LengthHint => _left;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_left == 0)
            return PyValue.Exhausted;
        if (_left > 0)
            _left--;
        return _item;
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "repeat(", ")", "...", empty: null, WriteItems);

    private static void WriteItems(PyRepeat repeat, ref ContainerRepr output)
    {
        output.Item(repeat._item);
        if (repeat._left >= 0)
            output.Item(PyValue.Int(repeat._left));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _item);
        transfer.Require(!_item.IsUnbound, "a repeat of nothing");
        transfer.Int64(ref _left);
    }
}

/// <summary>The constructor and method of repeat.</summary>
internal static partial class RepeatMethods
{
    [PyConstructor("repeat(object, times=<unset>)", Replays = Replaying.OnInstances)]
    private static PyValue Make(PyContext context, PyType type, PyValue item, PyValue times)
        => new PyRepeat(item, times.IsUnbound ? -1 : System.Math.Max(0, NativeBinder.Int64(context, times)));

    [PyMethod("__length_hint__()", Style = ArgumentStyle.Fixed)]
    private static PyValue LengthHint(PyContext context, PyRepeat self)
        => self.LengthHint < 0
            ? context.Raise(Errors.TypeError("len() of unsized object"))
            : PyValue.Int(self.LengthHint);
}
