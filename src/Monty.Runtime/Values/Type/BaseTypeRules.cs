using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which types may be bases, and which together.</summary>
internal static class BaseTypeRules
{
    /// <summary>Built-in types that no class may derive from.</summary>
    private static readonly string[] FinalNames =
    [
        "bool", "NoneType", "ellipsis", "NotImplementedType", "range", "slice", "function", "method", "generator", "coroutine",
        "builtin_function_or_method", "method_descriptor", "wrapper_descriptor", "memoryview", "dict_keys", "dict_values", "dict_items",
        "cell", "traceback", "member_descriptor", "getset_descriptor", "async_generator", "method-wrapper", "mappingproxy",
    ];

    /// <exception cref="RaisedException">A base is final, or there twice.</exception>
    public static void Check(PyType[] bases)
    {
        foreach (PyType type in bases)
        {
            if (IsFinal(type))
                throw NotAcceptable(type).ToException();
        }

        if (bases.Length == 1)
            return;
        var seen = new HashSet<PyType>(ReferenceEqualityComparer.Instance);
        foreach (PyType type in bases)
        {
            if (!seen.Add(type))
                throw Errors.TypeError($"duplicate base class {type.Name}").ToException();
        }
    }

    /// <summary>The base that decides how instances are stored, where the bases fit together.</summary>
    /// <exception cref="RaisedException">They do not, or no class may derive from one.</exception>
    public static PyType BestOf(ReadOnlySpan<PyType> bases)
    {
        PyType best = bases[0];
        if (bases.Length == 1)
            return best;
        PyType solid = SolidBaseOf(best);
        foreach (PyType type in bases[1..])
        {
            PyType candidate = SolidBaseOf(type);
            if (Extends(solid, candidate))
                continue;
            if (!Extends(candidate, solid))
                throw Errors.TypeError("multiple bases have instance lay-out conflict").ToException();
            (best, solid) = (type, candidate);
        }

        return best;
    }

    /// <summary>The built-in base that stores the instances.</summary>
    /// <exception cref="RaisedException">There is no such base.</exception>
    public static PyType NativeBaseOf(PyType[] bases)
    {
        PyType native = BestOf(bases).NativeBase;
        bool isSupported = ReferenceEquals(native, ObjectType.Type)
            || ReferenceEquals(native, TypeType.Type)
            || native.Exceptions is not null
            || FutureTypes.Make(native)
            || DerivedMaking.Supports(native);
        if (isSupported)
            return native;
        throw (native.Constructor is null
            ? NotAcceptable(native)
            : Errors.NotImplementedError($"subclassing '{native.Name}' is not supported")).ToException();
    }

    /// <summary>The nearest ancestor, or the type itself, whose instances hold more than those of its base.</summary>
    /// <remarks>Remembered: each class asks its bases, so that asking them anew would take time exponential in the depth.</remarks>
    public static PyType SolidBaseOf(PyType type)
    {
        PyType next = type;
        while (next is { SolidBase: null, IsBuiltin: false } && !SlotDeclaration.DeclaresSlots(next))
            next = BestOf(next.Bases);
        PyType solid = next.SolidBase ?? (next.IsBuiltin ? next.LayoutBase : next);
        if (!type.IsBuiltin)
            type.SolidBase = solid;
        return solid;
    }

    /// <summary>Whether instances of a type hold all that those of another one do; both are solid bases.</summary>
    public static bool Extends(PyType solid, PyType other)
    {
        while (true)
        {
            if (ReferenceEquals(solid, other))
                return true;
            if (solid.Bases.Length == 0)
                return false;
            solid = SolidBaseOf(BestOf(solid.Bases));
        }
    }

    /// <summary>Whether an instance of one class can become one of another.</summary>
    public static bool HaveSameLayout(PyContext context, PyType one, PyType other)
    {
        one = WithoutSameAsBase(context, one);
        other = WithoutSameAsBase(context, other);
        if (ReferenceEquals(one, other))
            return true;
        return !one.IsBuiltin && !other.IsBuiltin
            && ReferenceEquals(BestOf(one.Bases), BestOf(other.Bases))
            && one.HasInstanceAttributes == other.HasInstanceAttributes
            && SlotDeclaration.HasWeakReferences(one) == SlotDeclaration.HasWeakReferences(other)
            && SlotDeclaration.OwnSlots(one).AsSpan().SequenceEqual(SlotDeclaration.OwnSlots(other));
    }

    /// <summary>The furthest ancestor whose instances hold just what those of the class do.</summary>
    private static PyType WithoutSameAsBase(PyContext context, PyType type)
    {
        while (!type.IsBuiltin)
        {
            context.Meter.ChargeWork(type.Bases.Length);
            PyType next = BestOf(type.Bases);
            bool isSame = next.HasInstanceAttributes == type.HasInstanceAttributes
                && SlotDeclaration.HasWeakReferences(next) == SlotDeclaration.HasWeakReferences(type)
                && !SlotDeclaration.DeclaresSlots(type);
            if (!isSame)
                return type;
            type = next;
        }

        return type.LayoutBase;
    }

    private static PyException NotAcceptable(PyType type) => Errors.TypeError($"type '{type.Name}' is not an acceptable base type");

    private static bool IsFinal(PyType type)
        => type.IsFinal || (type.IsBuiltin && type.ModuleName == "builtins" && Array.IndexOf(FinalNames, type.Name) >= 0);
}
