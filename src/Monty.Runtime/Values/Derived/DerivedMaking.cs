using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Makes instances of classes that derive from built-in types with data.</summary>
internal static class DerivedMaking
{
    /// <summary>The types whose value is complete after <c>__new__</c>.</summary>
    private static readonly string[] Immutable = ["int", "float", "complex", "str", "bytes", "tuple", "frozenset"];

    /// <summary>The types that <c>__init__</c> fills.</summary>
    private static readonly string[] Mutable =
        ["list", "dict", "set", "bytearray", "defaultdict", "OrderedDict", "Counter", "deque"];

    public static bool Supports(PyType native)
        => Array.IndexOf(Immutable, native.QualifiedName) >= 0 || Array.IndexOf(Mutable, native.QualifiedName) >= 0;

    /// <summary><c>__new__</c> of the built-in base.</summary>
    public static PyValue New(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyType native = type.NativeBase;
        PyValue value = IsFilledByInit(native)
            ? native.Call(context, native, default, null)
            : native.Call(context, native, arguments, keywords);
        if (!value.IsSignal)
            return new PyDerived(type, PyDerived.Unwrap(value));
        if (context.State == RunState.Suspending)
            context.Capture(new DerivedFrame(type));
        return value;
    }

    /// <summary><c>T.__new__(T, …)</c> of a built-in type: what <c>__init__</c> fills stays empty.</summary>
    public static PyValue NewPlain(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => IsFilledByInit(type) ? type.Instantiate(context, default, null) : type.Instantiate(context, arguments, keywords);

    /// <summary><c>__init__</c> of the built-in base: None or a signal.</summary>
    public static PyValue Initialize(PyContext context, PyDerived instance, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyType native = instance.Class.NativeBase;
        if (!IsFilledByInit(native))
            return PyValue.None;
        if (instance.Native.Ref is PyDict { Count: > 0 } && native.TryLookup("update", out PyValue update))
            return Prepending.Call(context, update, instance.Native, arguments, keywords);
        PyValue value = native.Call(context, native, arguments, keywords);
        if (!value.IsSignal)
        {
            instance.Native = PyDerived.Unwrap(value);
            return PyValue.None;
        }

        if (context.State == RunState.Suspending)
            context.Capture(new DerivedFrame(instance));
        return value;
    }

    private static bool IsFilledByInit(PyType native) => Array.IndexOf(Mutable, native.QualifiedName) >= 0;
}
