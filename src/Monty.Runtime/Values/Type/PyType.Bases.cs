using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Bases that a script assigns.</remarks>
internal sealed partial class PyType
{
    private const int FirstPruning = 8;

    /// <summary>The classes of the run that have it among their bases; they do not live for that.</summary>
    private List<WeakReference<PyType>>? _derived;

    private int _pruneAt = FirstPruning;

    /// <summary>The classes that have it among their bases, as far as they are in use.</summary>
    public List<PyType> Derived()
    {
        var alive = new List<PyType>();
        foreach (WeakReference<PyType> reference in _derived ?? [])
        {
            if (reference.TryGetTarget(out PyType? type) && Array.IndexOf(type._bases, this) >= 0)
                alive.Add(type);
        }

        return alive;
    }

    /// <summary>Whether its bases are still those of an assignment.</summary>
    public bool HasBases(PyType[] bases) => ReferenceEquals(_bases, bases);

    /// <summary>Takes other bases; the ancestors are set apart from that.</summary>
    public void SetBases(PyType[] bases)
    {
        _bases = bases;
        NativeBase = BaseTypeRules.NativeBaseOf(bases);
        Exceptions = NativeBase.Exceptions;
        AnnounceToBases();
    }

    /// <summary>Bases of the run learn of the class; those of built-in types never change, so they need not know.</summary>
    private void AnnounceToBases()
    {
        foreach (PyType type in _bases)
        {
            if (!type.IsBuiltin)
                type.AddDerived(this);
        }
    }

    private void AddDerived(PyType type)
    {
        _derived ??= [];
        if (_derived.Count >= _pruneAt)
        {
            _derived.RemoveAll(reference => !reference.TryGetTarget(out _));
            _pruneAt = Math.Max(FirstPruning, _derived.Count * 2);
        }

        _derived.Add(new WeakReference<PyType>(type));
    }
}
