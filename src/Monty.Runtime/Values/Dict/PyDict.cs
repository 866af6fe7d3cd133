using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What a lookup that may run <c>__hash__</c> and <c>__eq__</c> of the script came to.</summary>
internal enum Lookup
{
    Absent,
    Found,
    Raising,
}

/// <summary>A dict: insertion-ordered.</summary>
[HeapKind(52)]
internal partial class PyDict : KeyTable<DictEntry>
{
    public PyDict()
    {
    }

    /// <summary>A dict with room for <paramref name="capacity"/> keys.</summary>
    public PyDict(PyContext context, int capacity)
    {
        EnsureCapacity(context, capacity);
    }

    public override PyType Type => DictType.Type;

    /// <summary>The types of the views.</summary>
    public virtual PyType KeysType => DictViewTypes.Keys;

    public virtual PyType ValuesType => DictViewTypes.Values;

    public virtual PyType ItemsType => DictViewTypes.Items;

    /// <summary>Whether <c>update</c> is that of a MutableMapping, which has other words for what is no pair.</summary>
    public virtual bool UpdatesAsMapping => false;

    private protected sealed override KeyRole Role => KeyRole.DictKey;

    public PyValue ValueAt(int row) => Entries[row].Value;

    public void SetValueAt(int row, PyValue value) => Entries[row].Value = value;

    /// <summary>The value of a key; the default value where the key is not there or the run is raising.</summary>
    public Lookup TryGet(PyContext context, PyValue key, out PyValue value)
    {
        PyValue found = ValueOf(context, key);
        value = found.IsSignal || found.IsExhausted ? default : found;
        return found.IsSignal ? Lookup.Raising : found.IsExhausted ? Lookup.Absent : Lookup.Found;
    }

    /// <summary>The value of a key, Exhausted where the key is not there, or a signal; an operation that can run again keeps it.</summary>
    public PyValue ValueOf(PyContext context, PyValue key)
    {
        var lookup = new OperationPart(context, OwnerOf(key));
        return lookup.IsKnown ? lookup.Known : lookup.Keep(ValueIn(Find(context, key)));
    }

    /// <summary>As <see cref="ValueOf"/> for a key whose mixed hash is known.</summary>
    public PyValue ValueOfHashed(PyContext context, PyValue key, uint hash)
    {
        var lookup = new OperationPart(context, OwnerOf(key));
        return lookup.IsKnown ? lookup.Known : lookup.Keep(ValueIn(FindHashed(context, key, hash)));
    }

    private PyValue ValueIn(int row) => row >= 0 ? Entries[row].Value : row == Absent ? PyValue.Exhausted : PyValue.Signal;

    /// <summary>As <see cref="Set"/> where that needs nothing of the script; false where it may.</summary>
    public bool TrySetPlain(PyContext context, PyValue key, PyValue value)
    {
        if (!TryFindPlain(context, key, out int row, out uint hash))
            return false;
        Store(context, row, key, hash, value);
        return true;
    }

    /// <summary>Stores a value under a key; false while raising.</summary>
    public bool Set(PyContext context, PyValue key, PyValue value)
    {
        if (key.Ref is PyStr text)
            return SetHashed(context, key, KeyHashing.OfStr(context.Meter, text), value);
        if (key.IsInt)
            return SetHashed(context, key, KeyHashing.Mix(NumericHash.Of(key.Bits)), value);
        return KeyHashing.TryHash(context, key, KeyRole.DictKey, out uint mixed) && SetHashed(context, key, mixed, value);
    }

    /// <summary>A dict of the items of a set, which are not hashed or compared again.</summary>
    public static PyDict OfKeys(PyContext context, PySetBase keys, PyValue value)
    {
        context.Meter.ChargeWork(keys.Count / 4);
        var dict = new PyDict(context, keys.Count);
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (keys.MoveNext(ref position, out int row))
        {
            loop.At(position);
            dict.Entries[dict.AppendRow(context, keys.KeyAt(row), keys.HashAt(row))].Value = value;
        }

        return dict;
    }

    /// <summary>Stores a value under a key whose mixed hash is known; false while raising.</summary>
    public bool SetHashed(PyContext context, PyValue key, uint hash, PyValue value)
    {
        int row = FindHashed(context, key, hash);
        if (row == Failed)
            return false;
        Store(context, row, key, hash, value);
        return true;
    }

    /// <summary>Stores a value under a key that has just been looked for and is absent.</summary>
    public void Append(PyContext context, PyValue key, uint hash, PyValue value) => Store(context, Absent, key, hash, value);

    /// <summary>Takes a key out and gives its value.</summary>
    public Lookup Remove(PyContext context, PyValue key, out PyValue value)
    {
        int row = Find(context, key);
        if (row < 0)
        {
            value = default;
            return row == Absent ? Lookup.Absent : Lookup.Raising;
        }

        value = Entries[row].Value;
        DeleteRow(row);
        return Lookup.Found;
    }

    /// <summary>Looks up a str key in a dict that holds nothing but what built-in code can compare (globals, keywords, attributes).</summary>
    public bool TryGetStr(PyContext context, PyStr key, out PyValue value)
    {
        int row = FindStrAlone(context.Meter, key);
        if (row >= 0)
        {
            value = Entries[row].Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Stores a value under a str key.</summary>
    public void SetStr(PyContext context, PyStr key, PyValue value) => Set(context, key, value);

    public void Clear() => ClearRows();

    /// <summary>A shallow copy, always a plain dict.</summary>
    public PyDict Copy(PyContext context)
    {
        var copy = new PyDict();
        copy.CopyRows(context, this);
        return copy;
    }

    /// <summary>Becomes a copy of another dict.</summary>
    public void CopyFrom(PyContext context, PyDict source) => CopyRows(context, source);

    /// <summary>Takes the last pair out, given that there is one.</summary>
    public PyTuple PopLast()
    {
        int position = End;
        MovePrevious(ref position, out int row);
        var pair = new PyTuple([Entries[row].Key, Entries[row].Value]);
        DeleteRow(row);
        FillFrom(row);
        return pair;
    }

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(Count != 0);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(Count);

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned > 0)
        {
            PyValue value = ValueOf(context, key);
            return value.IsExhausted ? Missing(context, self, key) : value;
        }

        if (!TryFindPlain(context, key, out int row))
            return SlotReplay.Run(context, SlotOperation.GetItem, self, key);
        return row >= 0 ? Entries[row].Value : Missing(context, self, key);
    }

    /// <summary>The value of a key that is a tuple of two items; false where there is none, or where finding it may need the script.</summary>
    public bool TryGetPair(PyContext context, PyValue first, PyValue second, out PyValue value)
    {
        bool isFound = TryFindPair(context, first, second, out int row) && row >= 0;
        value = isFound ? Entries[row].Value : default;
        return isFound;
    }

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        if (context.Pinned == 0)
            return TrySetPlain(context, key, value) ? PyValue.None : SlotReplay.Run(context, SlotOperation.SetItem, self, key, value);
        return Set(context, key, value) ? PyValue.None : PyValue.Signal;
    }

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.DeleteItem, self, key);
        return Remove(context, key, out _) switch
        {
            Lookup.Found => PyValue.None,
            Lookup.Absent => context.Raise(Errors.KeyError(key)),
            _ => PyValue.Signal,
        };
    }

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        int row;
        if (context.Pinned > 0)
            row = Find(context, item);
        else if (!TryFindPlain(context, item, out row))
            return SlotReplay.Run(context, SlotOperation.Contains, self, item);
        return row == Failed ? PyValue.Signal : PyValue.Bool(row >= 0);
    }

    public override PyValue Iterate(PyContext context, PyValue self) => IterateRows(RowPart.Key, backwards: false);

    /// <summary>An iterator over the rows, for the dict itself and its views.</summary>
    public virtual PyIterator IterateRows(RowPart part, bool backwards) => (part, backwards) switch
    {
        (RowPart.Key, false) => new DictKeyIterator(this),
        (RowPart.Value, false) => new DictValueIterator(this),
        (RowPart.Item, false) => new DictItemIterator(this),
        (RowPart.Key, true) => new DictReverseKeyIterator(this),
        (RowPart.Value, true) => new DictReverseValueIterator(this),
        _ => new DictReverseItemIterator(this),
    };

    /// <summary>What an iterator gives of a row.</summary>
    public PyValue PartOf(int row, RowPart part) => part switch
    {
        RowPart.Key => KeyAt(row),
        RowPart.Value => ValueAt(row),
        _ => new PyTuple([KeyAt(row), ValueAt(row)]),
    };

    /// <summary>What <c>d[key]</c> gives for a key that is not there: KeyError, unless a subclass defines <c>__missing__</c>.</summary>
    public virtual PyValue Missing(PyContext context, PyValue self, PyValue key) => context.Raise(Errors.KeyError(key));

    /// <summary>Whether reading a key that is not there stores it.</summary>
    public virtual bool StoresMissing => false;

    private void Store(PyContext context, int row, PyValue key, uint hash, PyValue value)
    {
        if (row < 0)
            row = AppendRow(context, key, hash);
        Entries[row].Value = value;
    }
}
