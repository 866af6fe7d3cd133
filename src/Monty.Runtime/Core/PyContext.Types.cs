using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>
    /// Counts the changes of classes that inline caches must notice: an attribute added or removed, a function or descriptor
    /// replaced. Plain data that replaces plain data does not count: caches hold its <see cref="ClassAttribute"/>, not its value.
    /// </summary>
    /// <remarks>The first is not 0, the epoch of a site that has learnt nothing that an epoch could end.</remarks>
    public long TypeEpoch = 1;

    /// <summary>As <see cref="TypeEpoch"/>, for the special methods of classes alone.</summary>
    public long SpecialEpoch;

    /// <summary>After so many names a new epoch begins, so that invented names do not pile up.</summary>
    private const int MostNamesLookedFor = 4096;

    /// <summary>The names that have been looked for in classes since the type epoch began: only these can be in caches.</summary>
    private HashSet<string> _namesLookedFor = new(StringComparer.Ordinal);

    /// <summary>Those of the epoch before, which were too many: what was found under one may be put into a cache only now.</summary>
    private HashSet<string> _namesBefore = new(StringComparer.Ordinal);

    private Dictionary<PyType, Shape>? _shapesOfBuiltins;

    /// <summary>Notes that a cache may hold what classes have under a name, or that they have nothing.</summary>
    public void NoteLookup(string name)
    {
        if (_namesLookedFor.Count == MostNamesLookedFor)
        {
            TypeEpoch++;
            (_namesBefore, _namesLookedFor) = (_namesLookedFor, _namesBefore);
            _namesLookedFor.Clear();
        }

        _namesLookedFor.Add(name);
    }

    /// <summary>A class attribute was added, replaced or removed: begins a new epoch where a cache may hold it.</summary>
    public void NoteChange(string name)
    {
        bool isSpecial = SpecialMethodNames.TryGetNumber(name, out _);
        if (isSpecial)
            SpecialEpoch++;
        if (isSpecial || _namesLookedFor.Contains(name) || _namesBefore.Contains(name))
            BeginTypeEpoch();
    }

    /// <summary>Classes have other ancestors now: no cache holds what they inherit.</summary>
    public void NoteNewAncestors()
    {
        SpecialEpoch++;
        BeginTypeEpoch();
    }

    private void BeginTypeEpoch()
    {
        TypeEpoch++;
        _namesLookedFor.Clear();
        _namesBefore.Clear();
    }

    /// <summary>The empty shape of instances of a type; shapes of built-in types belong to the run.</summary>
    public Shape RootShapeOf(PyType type)
    {
        if (type.RootShape is { } shape)
            return shape;
        _shapesOfBuiltins ??= [];
        if (!_shapesOfBuiltins.TryGetValue(type, out shape))
            _shapesOfBuiltins.Add(type, shape = new Shape(type));
        return shape;
    }
}
