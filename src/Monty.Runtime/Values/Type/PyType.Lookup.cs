using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal sealed partial class PyType
{
    /// <summary>More than this many different names are not remembered, so that invented names do not pile up.</summary>
    private const int LookupLimit = 512;

    /// <summary>Going through so many classes takes microseconds.</summary>
    private const int LongMro = 128;

    private Dictionary<string, ClassAttribute?>? _lookups;
    private long _lookupsEpoch;
    private PyValue[]? _specials;
    private long _specialsEpoch;
    private SpecialMethodList? _ownSpecials;

    /// <summary>What remembering lookups takes.</summary>
    private long LookupBytes => _lookups is null ? 0 : 160 + (_lookups.Count * 64L);

    /// <summary>The attribute as the first class in the MRO defines it, unbound.</summary>
    public bool TryLookup(string name, out PyValue attribute)
    {
        ClassAttribute? found = Walk(name);
        attribute = found is null ? default : found.Value;
        return found is not null;
    }

    /// <summary>An attribute that the type itself defines, unbound.</summary>
    public bool TryGetOwn(string name, out PyValue attribute)
    {
        bool found = _attributes.TryGetValue(name, out ClassAttribute? own);
        attribute = found ? own!.Value : default;
        return found;
    }

    /// <summary>Whether CPython takes instances for sequences: they have <c>__getitem__</c>, and not only as what is subscripted with types.</summary>
    public bool IsIndexed
        => TryLookup("__getitem__", out PyValue method)
            && !(method.Ref is NativeFunction { Owner: { } owner }
                && (ReferenceEquals(owner, GenericTypes.Alias) || ReferenceEquals(owner, UnionType.Type) || ReferenceEquals(owner, TypeAliasType.Type)));

    /// <summary>As <see cref="TryLookup"/>, remembered for user classes; null where no class defines the name.</summary>
    public ClassAttribute? Find(PyContext context, string name)
    {
        if (IsBuiltin)
            return Walk(name);
        if (_lookups is null || _lookupsEpoch != context.TypeEpoch || _lookups.Count >= LookupLimit)
        {
            _lookups = [];
            _lookupsEpoch = context.TypeEpoch;
        }

        if (_lookups.TryGetValue(name, out ClassAttribute? attribute))
            return attribute;
        attribute = Walk(name);
        // Nothing is charged, as what is remembered is not in a snapshot.
        if (_mro.Length >= LongMro)
            context.Meter.LookAtClock();
        _lookups.Add(name, attribute);
        context.NoteLookup(name);
        return attribute;
    }

    /// <summary>The definition that follows <paramref name="start"/> in this type's MRO, as <c>super()</c> looks it up.</summary>
    public ClassAttribute? FindAfter(PyType start, string name)
    {
        int index = Array.IndexOf(_mro, start);
        for (int i = index + 1; index >= 0 && i < _mro.Length; i++)
        {
            if (_mro[i]._attributes.TryGetValue(name, out ClassAttribute? attribute))
                return attribute;
        }

        return null;
    }

    /// <summary>
    /// The special method as a user class defines it, unbound; an unbound value where none does, so that the built-in
    /// behaviour holds. None where a class has switched the method off.
    /// </summary>
    public PyValue Special(PyContext context, SpecialMethod method)
    {
        if (IsBuiltin)
            return default;
        if (_specials is null || _specialsEpoch != context.SpecialEpoch)
            FillSpecials(context);
        return _specials![(int)method];
    }

    private ClassAttribute? Walk(string name)
    {
        foreach (PyType type in _mro)
        {
            if (type._attributes.TryGetValue(name, out ClassAttribute? attribute))
                return attribute;
        }

        return null;
    }

    /// <summary>From the far end of the MRO, so that nearer definitions win; a nearer built-in one hides a user's.</summary>
    private void FillSpecials(PyContext context)
    {
        var specials = new PyValue[(int)SpecialMethod.Count];
        for (int i = _mro.Length - 1; i >= 0; i--)
        {
            foreach ((SpecialMethod method, PyValue value) in _mro[i].OwnSpecials())
                specials[(int)method] = value;
        }

        _specials = specials;
        _specialsEpoch = context.SpecialEpoch;
    }

    /// <summary>The special methods that the class itself defines; those of built-in types without a value.</summary>
    private (SpecialMethod Method, PyValue Value)[] OwnSpecials()
    {
        SpecialMethodList? own = _ownSpecials;
        if (own is null || own.AttributeCount != _attributes.Count)
            _ownSpecials = own = new SpecialMethodList(_attributes, IsBuiltin);
        return own.Methods;
    }
}
