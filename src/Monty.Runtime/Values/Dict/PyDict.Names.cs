using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Where a name was last seen in a dict, or that it was not there when the dict last changed its keys.</summary>
internal struct NameRow
{
    public int Row;
    public int Version;
}

/// <remarks>Names of variables in a dict of globals: looked up again and again by the same key object.</remarks>
internal partial class PyDict
{
    /// <summary>The value of a name; false where it is not there. No code of the script runs.</summary>
    public bool TryGetName(PyStr name, ref NameRow place, out PyValue value)
    {
        DictEntry[] entries = Entries;
        if ((uint)place.Row < (uint)entries.Length && ReferenceEquals(entries[place.Row].Key.Ref, name))
        {
            value = entries[place.Row].Value;
            return true;
        }

        return FindName(name, ref place, out value);
    }

    /// <summary>Binds a name; false while raising.</summary>
    public bool SetName(PyContext context, PyStr name, ref NameRow place, PyValue value)
    {
        DictEntry[] entries = Entries;
        if ((uint)place.Row < (uint)entries.Length && ReferenceEquals(entries[place.Row].Key.Ref, name))
        {
            entries[place.Row].Value = value;
            return true;
        }

        return Set(context, name, value);
    }

    private bool FindName(PyStr name, ref NameRow place, out PyValue value)
    {
        value = default;
        if (place.Row == Absent && place.Version == Version)
            return false;
        int row = FindStr(name, KeyHashing.OfStr(name));
        place = new NameRow { Row = row >= 0 ? row : Absent, Version = Version };
        if (row < 0)
            return false;
        ref DictEntry entry = ref Entries[row];
        value = entry.Value;
        // An equal key by another object, as after loading a snapshot: with ours in its place the next look is quick.
        if (entry.Key.Ref.GetType() == typeof(PyStr))
            entry.Key = name;
        return true;
    }
}
