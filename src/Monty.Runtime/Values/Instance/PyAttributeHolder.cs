using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>An object with attributes of its own: an instance of a user class, or an exception.</summary>
internal abstract partial class PyAttributeHolder : PyClassed
{
    /// <summary>From here on the room for more attributes is charged before it is made.</summary>
    private const int ManySlots = 256;

    /// <summary>The value, the name in its table and the row of its index.</summary>
    private const int BytesPerSlot = 52;

    /// <summary>Null while an instance of a built-in type has no attributes.</summary>
    public Shape? Shape;

    /// <summary>The values, in the order of the shape; may be longer than needed.</summary>
    public PyValue[] Slots;

    protected PyAttributeHolder(PyType type)
        : base(type)
    {
        Shape = type.RootShape;
        Slots = [];
    }

    /// <summary>The attribute that the instance itself holds.</summary>
    public bool TryGetOwn(PyContext context, PyStr name, out PyValue value)
    {
        Shape? shape = Shape;
        if (KeepsInDictionary(name))
            return ((PyDict)Slots[0].Ref).TryGetStr(context, name, out value);
        int slot = shape is null ? -1 : shape.SlotOf(name.Text);
        value = slot < 0 ? default : Slots[slot];
        return slot >= 0;
    }

    /// <summary>The names of the attributes that the instance itself holds.</summary>
    public void AddOwnNames(NameCollector names)
    {
        for (int i = 0; i < (Shape?.Count ?? 0); i++)
        {
            if (!Shape.IsHidden(Shape!.NameAt(i)))
                names.Add(Shape.NameAt(i));
        }

        if (Shape is not { IsDictionary: true })
            return;
        var dict = (PyDict)Slots[0].Ref;
        for (int position = 0; dict.MoveNext(ref position, out int row);)
        {
            if (dict.KeyAt(row).Ref is PyStr name)
                names.Add(name.Text);
        }
    }

    /// <summary><c>__dict__</c>: from now on the attributes live in this dict, so that the script and the object see the same.</summary>
    public PyDict Dictionary(PyContext context)
    {
        if (Shape is { IsDictionary: true })
            return (PyDict)Slots[0].Ref;
        int count = Shape?.Count ?? 0;
        var dict = new PyDict(context, count);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < count; i++)
        {
            loop.At(i);
            if (!Shape.IsHidden(Shape!.NameAt(i)))
                dict.SetStr(context, new PyStr(Shape.NameAt(i)), Slots[i]);
        }

        UseDictionary(dict);
        return dict;
    }

    /// <summary><c>x.__dict__ = dict</c></summary>
    public void UseDictionary(PyDict dict)
    {
        Shape? before = Shape;
        PyValue[] slots = Slots;
        Shape = Shape.ForDictionary(Class);
        Slots = [dict];
        for (int i = before is { IsDictionary: true } ? 1 : 0; i < (before?.Count ?? 0); i++)
        {
            if (Shape.IsHidden(before!.NameAt(i)))
                Append(Shape.Adding(before.NameAt(i)), slots[i]);
        }
    }

    public void SetOwn(PyContext context, PyStr name, PyValue value)
    {
        Shape ??= context.RootShapeOf(Class);
        if (KeepsInDictionary(name))
        {
            ((PyDict)Slots[0].Ref).SetStr(context, name, value);
            return;
        }

        int slot = Shape.SlotOf(name.Text);
        if (slot >= 0)
        {
            Slots[slot] = value;
            return;
        }

        if (Shape.Count == Slots.Length && Slots.Length >= ManySlots)
            context.Meter.ChargeBytes(Slots.Length * 2L * BytesPerSlot);
        Append(Shape.Adding(name.Text), value);
    }

    public bool DeleteOwn(PyContext context, PyStr name)
    {
        if (KeepsInDictionary(name))
            return ((PyDict)Slots[0].Ref).Remove(context, name, out _) == Lookup.Found;
        int slot = Shape?.SlotOf(name.Text) ?? -1;
        if (slot < 0)
            return false;
        int count = Shape!.Count;
        Shape = Shape.Removing(context, slot);
        Array.Copy(Slots, slot + 1, Slots, slot, count - slot - 1);
        Slots[count - 1] = default;
        return true;
    }

    /// <summary>Goes over to the shape that has one attribute more, with its value.</summary>
    public void Append(Shape next, PyValue value)
    {
        int slot = next.Count - 1;
        if (slot >= Slots.Length)
            Grow(slot);
        Slots[slot] = value;
        Shape = next;
    }

    /// <summary>Makes it an instance of another class of the same layout (<c>x.__class__ = C</c>).</summary>
    public void ChangeClass(PyContext context, PyType type)
    {
        Shape root = context.RootShapeOf(type);
        context.Meter.ChargeWork((Shape?.Count ?? 0) >> 2);
        Shape = Shape is null ? root : Shape.MovedTo(context.Meter, root);
        Class = type;
    }

    protected void TransferHolder(StateTransfer transfer)
    {
        PyType? type = Class;
        transfer.Object(ref type);
        transfer.Require(type is not null, "an instance without a type");
        Class = type!;
        transfer.Object(ref Shape);
        int count = Shape?.Count ?? 0;
        transfer.OptionalValues(ref Slots, ref count);
        if (transfer.IsReading)
            AdoptShapeLater(transfer, count);
    }

    private void AdoptShapeLater(StateTransfer transfer, int count) => transfer.AfterReading(reader => AdoptShape(reader, count));

    /// <summary>Shapes are read one by one; instances of a user class go over to the shared ones of their type.</summary>
    private void AdoptShape(StateTransfer transfer, int count)
    {
        transfer.Require(Shape is null || ReferenceEquals(Shape.Owner, Class), "an instance with the shape of another type");
        transfer.Require((Shape?.Count ?? 0) == count, "an instance with attributes that its shape does not have");
        transfer.Require(Shape is not { IsDictionary: true } || Slots[0].Ref is PyDict, "an instance without its dict");
        if (Class.RootShape is { } root)
            Shape = Shape is null ? root : Shape.MovedTo(null, root);
    }

    /// <summary>Whether the attribute belongs into the dict that the script has seen.</summary>
    private bool KeepsInDictionary(PyStr name) => Shape is { IsDictionary: true } && !Shape.IsHidden(name.Text);

    private void Grow(int slot)
    {
        int capacity = Math.Max(Class.SlotHint, slot < 4 ? slot + 1 : slot * 2);
        Array.Resize(ref Slots, capacity);
        if (slot >= Class.SlotHint)
            Class.SlotHint = Math.Min(slot + 1, 64);
    }
}
