using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>isinstance</c> and <c>issubclass</c>: types, tuples of them, and whatever defines <c>__instancecheck__</c>.</summary>
internal static class TypeTests
{
    /// <summary>True, False or a signal.</summary>
    public static PyValue IsInstance(PyContext context, PyValue value, PyValue classes)
    {
        if (classes.Ref is PyType type && (HasPlainMetaclass(type) || ReferenceEquals(value.Type, type)))
        {
            context.Meter.ChargeScan(value.Type.Mro.Length);
            bool isInstance = value.Type.IsSubtypeOf(type);
            if (isInstance || !AbstractClasses.MayClaim(context, value))
                return PyValue.Bool(isInstance);
        }

        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.IsInstance, value, classes);
        if (PyDerived.Unwrap(classes).Ref is PyTuple tuple)
            return new TypeTestFrame(value, tuple, isInstance: true).Start(context);
        if (SpecialMethods.TryLookup(context, classes, "__instancecheck__", out PyValue method))
            return Ask(context, method, value);
        return AbstractClasses.IsInstanceOfOther(context, value, classes);
    }

    /// <summary>True, False or a signal.</summary>
    public static PyValue IsSubclass(PyContext context, PyValue candidate, PyValue classes)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.IsSubclass, candidate, classes);
        if (PyDerived.Unwrap(classes).Ref is PyTuple tuple)
            return new TypeTestFrame(candidate, tuple, isInstance: false).Start(context);
        if (!(classes.Ref is PyType plain && HasPlainMetaclass(plain))
            && SpecialMethods.TryLookup(context, classes, "__subclasscheck__", out PyValue method))
            return Ask(context, method, candidate);
        if (candidate.Ref is not PyType type || classes.Ref is not PyType other)
            return AbstractClasses.IsSubclass(context, candidate, classes);
        context.Meter.ChargeScan(type.Mro.Length);
        return PyValue.Bool(type.IsSubtypeOf(other));
    }

    private static bool HasPlainMetaclass(PyType type) => ReferenceEquals(type.Type, TypeType.Type);

    /// <summary>The truth of what the class itself says.</summary>
    private static PyValue Ask(PyContext context, PyValue method, PyValue value)
        => method.IsSignal
            ? CallLaterFrame.Leave(context, new ReadOnlySpan<PyValue>(in value), null)
            : SpecialResults.Apply(context, ResultRule.Truth, value, method.Ref.Call1(context, method, value));
}
