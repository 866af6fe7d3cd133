using Monty.Runtime.Operations;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A name of a variable in a dict, and where it was last seen.</summary>
internal struct NameRow
{
    public readonly PyStr Name;

    /// <summary>The row, or <see cref="KeyTable{TEntry}.Absent"/> where the name was not there at <see cref="Version"/>.</summary>
    public int Row;
    public int Version;

    public NameRow(PyStr name)
    {
        Name = name;
    }
}

/// <remarks>Names of variables in a dict of globals: looked up again and again by the same key object.</remarks>
internal partial class PyDict
{
    /// <summary>The value of a name, unbound where it is not there. No code of the script runs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PyValue GetName(PyContext context, ref NameRow place)
    {
        DictEntry[] entries = Entries;
        int row = place.Row;
        return (uint)row < (uint)entries.Length && ReferenceEquals(entries[row].Key.Ref, place.Name)
            ? entries[row].Value
            : FindName(context, ref place);
    }

    /// <summary>Binds a name; false while raising.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool SetName(PyContext context, ref NameRow place, PyValue value)
    {
        DictEntry[] entries = Entries;
        int row = place.Row;
        if ((uint)row >= (uint)entries.Length || !ReferenceEquals(entries[row].Key.Ref, place.Name))
            return Set(context, place.Name, value);
        entries[row].Value = value;
        return true;
    }

    /// <summary>Adds the keys that are str.</summary>
    public void AddNames(NameCollector names)
    {
        for (int position = 0; MoveNext(ref position, out int row);)
        {
            if (KeyAt(row).Ref is PyStr name)
                names.Add(name.Text);
        }
    }

    private PyValue FindName(PyContext context, ref NameRow place)
    {
        if (place.Row == Absent && place.Version == Version)
            return default;
        int row = FindStrAlone(context.Meter, place.Name);
        place.Row = row >= 0 ? row : Absent;
        place.Version = Version;
        if (row < 0)
            return default;
        ref DictEntry entry = ref Entries[row];
        // An equal key by another object, as after loading a snapshot: with ours in its place the next look is quick.
        if (entry.Key.Ref.GetType() == typeof(PyStr))
            entry.Key = place.Name;
        return entry.Value;
    }
}
