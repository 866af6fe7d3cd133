using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A row of a <see cref="KeyTable{TEntry}"/>: a key and what the table needs to find it.</summary>
internal interface ITableEntry
{
    /// <summary>The key; unbound in a row that was deleted.</summary>
    PyValue Key { get; set; }

    /// <summary>The mixed hash of the key.</summary>
    uint Hash { get; set; }

    /// <summary>The next row of the same bucket, or -1.</summary>
    int Next { get; set; }

    /// <summary>Names the fields that make the row's state: all but <see cref="Next"/>.</summary>
    void Transfer(StateTransfer transfer);
}

/// <summary>A row of a dict.</summary>
internal struct DictEntry : ITableEntry
{
    public PyValue Key;
    public PyValue Value;
    public uint Hash;
    public int Next;

    PyValue ITableEntry.Key
    {
        readonly get => Key;
        set => Key = value;
    }

    uint ITableEntry.Hash
    {
        readonly get => Hash;
        set => Hash = value;
    }

    int ITableEntry.Next
    {
        readonly get => Next;
        set => Next = value;
    }

    void ITableEntry.Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref Key);
        transfer.OptionalValue(ref Value);
        transfer.Require(Key.IsUnbound == Value.IsUnbound, "a row with half an item");
        int hash = (int)Hash;
        transfer.Int32(ref hash);
        Hash = (uint)hash;
    }
}

/// <summary>A row of a set.</summary>
internal struct SetEntry : ITableEntry
{
    public PyValue Key;
    public uint Hash;
    public int Next;

    PyValue ITableEntry.Key
    {
        readonly get => Key;
        set => Key = value;
    }

    uint ITableEntry.Hash
    {
        readonly get => Hash;
        set => Hash = value;
    }

    int ITableEntry.Next
    {
        readonly get => Next;
        set => Next = value;
    }

    void ITableEntry.Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref Key);
        int hash = (int)Hash;
        transfer.Int32(ref hash);
        Hash = (uint)hash;
    }
}
