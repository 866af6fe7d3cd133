using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods of <c>dict</c> that look up, add and remove.</summary>
internal static partial class DictMethods
{
    [PyMethod("get(key, default=None, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Get(PyContext context, PyDict self, PyValue key, PyValue fallback)
    {
        if (!self.TryFindPlain(context, key, out int row))
            return SlotReplay.Run(context, SlotOperation.GetOrDefault, self, key, fallback);
        return row >= 0 ? self.ValueAt(row) : fallback;
    }

    /// <summary><c>get</c> of a key that has to be hashed or compared by the script.</summary>
    public static PyValue GetOrDefault(PyContext context, PyDict self, PyValue key, PyValue fallback)
    {
        PyValue value = self.ValueOf(context, key);
        return value.IsExhausted ? fallback : value;
    }

    [PyMethod("__getitem__(key, /)", Style = ArgumentStyle.Fixed, Replays = Replaying.Always, TakesDerived = true)]
    private static PyValue GetItem(PyContext context, PyValue self, PyValue key)
        => self.Ref is PyDerived derived ? derived.GetNativeItem(context, self, key) : self.Ref.GetItem(context, self, key);

    [PyMethod("setdefault(key, default=None, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.Always)]
    internal static PyValue SetDefault(PyContext context, PyDict self, PyValue key, PyValue fallback)
    {
        if (!KeyHashing.TryHash(context, key, KeyRole.DictKey, out uint hash))
            return PyValue.Signal;
        int row = self.FindHashed(context, key, hash);
        if (row == PyDict.Absent)
            self.Append(context, key, hash, fallback);
        return row >= 0 ? self.ValueAt(row) : row == PyDict.Absent ? fallback : PyValue.Signal;
    }

    [PyMethod("pop(key, default=<unset>, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.Always)]
    internal static PyValue Pop(PyContext context, PyDict self, PyValue key, PyValue fallback)
    {
        // CPython does not hash the key when there is nothing to find.
        Lookup found = Lookup.Absent;
        PyValue value = default;
        if (self.Count != 0)
            found = self.Remove(context, key, out value);
        if (found == Lookup.Found)
            return value;
        if (found == Lookup.Raising)
            return PyValue.Signal;
        return fallback.IsUnbound ? context.Raise(Errors.KeyError(key)) : fallback;
    }

    [PyMethod("popitem()", Style = ArgumentStyle.Fixed)]
    private static PyValue PopItem(PyContext context, PyDict self)
        => self.Count == 0
            ? context.Raise(Errors.KeyError(PyValue.Str("popitem(): dictionary is empty")))
            : self.PopLast();

    [PyMethod("clear()", Style = ArgumentStyle.Fixed)]
    private static void Clear(PyDict self) => self.Clear();

    [PyMethod("copy()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue Copy(PyContext context, PyValue self)
    {
        if (self.Ref is not PyDerived derived)
            return ((PyDict)self.Ref).Copy(context);
        var made = new PyDict();
        return DictUpdating.SaysItsItems(context, derived)
            ? DictUpdating.UpdateFromMapping(context, made, self, made)
            : ((PyDict)derived.Native.Ref).Copy(context);
    }

    [PyMethod("keys()", Style = ArgumentStyle.Fixed)]
    private static PyDictKeys Keys(PyDict self) => new(self);

    [PyMethod("values()", Style = ArgumentStyle.Fixed)]
    private static PyDictValues ValuesOf(PyDict self) => new(self);

    [PyMethod("items()", Style = ArgumentStyle.Fixed)]
    private static PyDictItems Items(PyDict self) => new(self);

    [PyMethod("__reversed__()", Style = ArgumentStyle.Fixed)]
    private static PyIterator Reversed(PyDict self) => self.IterateRows(RowPart.Key, backwards: true);

    // OrderedDict and defaultdict have one of their own; this is for who asks for dict's by name.
    [PyMethod("__repr__()", Replays = Replaying.Always)]
    private static PyValue Repr(PyContext context, PyDict self) => self.ReprPlain(context);
}
