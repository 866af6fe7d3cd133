using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A live view of a dict.</summary>
internal abstract class PyDictView : PyObject
{
    private PyDict _dict;

    private protected PyDictView(PyDict dict)
    {
        _dict = dict;
    }

    /// <summary>How many rows are gone through between two looks at the clock.</summary>
    private protected const int RowsPerLook = 4096;

    public PyDict Dict => _dict;

    /// <summary>What the view shows of a row.</summary>
    public abstract PyValue ItemAt(int row);

    /// <summary>An iterator from the last row to the first.</summary>
    public abstract PyValue Reversed();

    /// <summary>Appends the items, as they are now, to a list.</summary>
    public void AppendTo(PyContext context, PyList target)
    {
        context.Meter.ChargeWork(_dict.Count / 8);
        target.EnsureCapacity(context, (long)target.Count + _dict.Count);
        int position = 0;
        while (_dict.MoveNext(ref position, out int row))
        {
            target.Append(context, ItemAt(row));
            if (row % RowsPerLook == 0)
                context.Meter.LookAtWork();
        }
    }

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(_dict.Count);

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(_dict.Count != 0);

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, Type.Name + "([", "])", "...", empty: null, WriteItems);

    private static void WriteItems(PyDictView view, ref ContainerRepr output)
    {
        if (output.Copied is null)
        {
            var items = new PyList();
            view.AppendTo(output.Context, items);
            output.Copied = items.Items.ToArray();
        }

        for (int i = output.Position; i < output.Copied.Length; i++)
            output.ItemBefore(i + 1, output.Copied[i]);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        PyDict? dict = _dict;
        transfer.Object(ref dict);
        transfer.Require(dict is not null, "a view of no dict");
        _dict = dict!;
    }
}
