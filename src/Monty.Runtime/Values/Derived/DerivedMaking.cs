using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Makes instances of classes that derive from built-in types with data.</summary>
internal static class DerivedMaking
{
    private static readonly HashSet<string> Bases = new(StringComparer.Ordinal)
    {
        "int", "float", "complex", "str", "bytes", "tuple", "frozenset",
        "list", "dict", "set", "bytearray", "defaultdict", "OrderedDict", "deque",
        "enumerate", "zip", "map", "filter", "reversed", "property", "staticmethod", "classmethod", "super",
        "module", "partial", "Random", "accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle",
        "dropwhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "zip_longest",
    };

    public static bool Supports(PyType native) => Bases.Contains(native.QualifiedName);

    /// <summary><c>__new__</c> of the built-in base.</summary>
    public static PyValue New(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyType native = type.NativeBase;
        if (keywords is { Count: > 0 } && native.Constructor is { Member.Parsed.Shape.TakesKeywords: false } && !type.Special(context, SpecialMethod.Init).IsUnbound)
        {
            // Such a constructor leaves keywords to an __init__ of the class.
            arguments = arguments[..^keywords.Count];
            keywords = null;
        }

        if (ReferenceEquals(native, SetTypes.FrozenSet) && keywords is null && arguments.Length > 1)
            return context.Raise(Errors.TypeError($"{type.Name} expected at most 1 argument, got {arguments.Length}"));
        PyValue value = NewPlain(context, native, arguments, keywords);
        if (!value.IsSignal)
            return Wrap(type, value);
        if (context.State == RunState.Suspending)
            context.Capture(new DerivedFrame(type));
        return value;
    }

    /// <summary>What is wrong with the arguments of <c>__new__</c>, in other words than where the built-in type itself is called.</summary>
    private static RaisedException? Misfit(PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (type.Constructor is not { Member.Parsed: { Style: ArgumentStyle.Vectorcall or ArgumentStyle.Enumerate } signature })
            return null;
        if (keywords is null && arguments.Length >= signature.Shape.RequiredPositionalCount && arguments.Length <= signature.MaximumPositional)
            return null;
        try
        {
            NativeBinder.Bind(signature.InClinicWords, type, arguments, keywords);
            return null;
        }
        catch (RaisedException misfit)
        {
            return misfit;
        }
    }

    /// <summary>An instance with a value of the built-in base; <c>reversed</c> of a list gives an iterator of another type, which stays as it is.</summary>
    public static PyValue Wrap(PyType type, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(value);
        return plain.Type.IsSubtypeOf(type.NativeBase) ? new PyDerived(type, plain) : value;
    }

    /// <summary><c>T.__new__(T, …)</c> of a built-in type: what <c>__init__</c> fills stays empty.</summary>
    public static PyValue NewPlain(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!HasInit(type, out _))
            return Misfit(type, arguments, keywords) is { } misfit ? context.Raise(misfit) : type.Instantiate(context, arguments, keywords);
        if (ReferenceEquals(type, StaticMethodType.Type))
            return new PyStaticMethod(PyValue.None);
        if (ReferenceEquals(type, ClassMethodType.Type))
            return new PyClassMethod(PyValue.None);
        if (ReferenceEquals(type, PyModule.ModuleType))
            return new ScriptModule();
        return ReferenceEquals(type, SuperType.Type) ? new PySuper() : type.Instantiate(context, default, null);
    }

    /// <summary><c>__init__</c> of the built-in base: None or a signal.</summary>
    public static PyValue Initialize(PyContext context, PyDerived instance, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!HasInit(instance.Class, out PyValue init))
            return PyValue.None;
        if (keywords is { Count: > 0 } && ReferenceEquals(instance.Class.NativeBase, ListType.Type) && init.Ref is NativeFunction
            && instance.Class.TryLookup("__new__", out PyValue maker) && PyDerived.Unwrap(maker).Ref is PyStaticMethod or PyFunction)
        {
            // That of list alone leaves keywords to a __new__ of the class.
            arguments = arguments[..^keywords.Count];
            keywords = null;
        }

        return Prepending.Call(context, init, instance, arguments, keywords);
    }

    /// <summary><c>__init__</c> of a built-in base whose instances are not wrapped: None or a signal.</summary>
    public static PyValue InitializeNative(PyContext context, PyType type, PyValue instance, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => HasInit(type, out PyValue init) ? Prepending.Call(context, init, instance, arguments, keywords) : PyValue.None;

    /// <summary>Whether a type has an <c>__init__</c> other than that of <c>object</c>.</summary>
    private static bool HasInit(PyType type, out PyValue init)
        => type.TryLookup("__init__", out init) && !(init.Ref is NativeFunction { Owner: { } owner } && ReferenceEquals(owner, ObjectType.Type));
}
