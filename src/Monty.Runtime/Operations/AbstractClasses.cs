using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Objects that say themselves what class they are of (<c>__class__</c>), and objects with <c>__bases__</c> that stand for classes.</summary>
/// <remarks>All of it reads attributes where the run is pinned, and is run again where one suspends.</remarks>
internal static class AbstractClasses
{
    private static readonly PyStr ClassName = new("__class__");
    private static readonly PyStr BasesName = new("__bases__");

    /// <summary>Whether a value may say that it is of another class than its type.</summary>
    public static bool MayClaim(PyContext context, PyValue value)
    {
        if (value.Ref is not PyClassed { Class: { IsBuiltin: false } type })
            return false;
        if (!type.Special(context, SpecialMethod.GetAttribute).IsUnbound)
            return true;
        return type.Find(context, ClassName.Text) is { } attribute
            && ObjectType.Type.TryGetOwn(ClassName.Text, out PyValue ofObject)
            && !ReferenceEquals(attribute.Value.Ref, ofObject.Ref);
    }

    /// <summary>Whether a value says that it is of another class than its type: that class, or a signal.</summary>
    public static bool TryGetClaimed(PyContext context, PyValue value, out PyValue claimed)
    {
        claimed = default;
        return MayClaim(context, value)
            && Attributes.TryGetOptional(context, value, ClassName, out claimed)
            && (claimed.IsSignal || (claimed.Ref is PyType type && !ReferenceEquals(type, value.Type)));
    }

    /// <summary>Whether a value is an instance of a class, by its type or by what it says: True, False or a signal.</summary>
    public static PyValue IsInstance(PyContext context, PyValue value, PyType type)
    {
        if (value.Type.IsSubtypeOf(type))
            return PyValue.True;
        if (!MayClaim(context, value))
            return PyValue.False;
        bool isThere = Attributes.TryGetOptional(context, value, ClassName, out PyValue claimed);
        if (isThere && claimed.IsSignal)
            return claimed;
        return PyValue.Bool(isThere && claimed.Ref is PyType other && other.IsSubtypeOf(type));
    }

    /// <summary>As <see cref="IsInstance"/>, of an object that is no type.</summary>
    public static PyValue IsInstanceOfOther(PyContext context, PyValue value, PyValue cls)
    {
        PyValue isClass = Check(context, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union");
        if (isClass.IsSignal)
            return isClass;
        PyValue own = value.Type;
        if (value.Ref is PyClassed && Attributes.TryGetOptional(context, value, ClassName, out PyValue claimed))
            own = claimed;
        return own.IsSignal ? own : Descends(context, own, cls);
    }

    /// <summary>Whether one class descends from another where not both are types: True, False or a signal.</summary>
    public static PyValue IsSubclass(PyContext context, PyValue derived, PyValue cls)
    {
        PyValue isClass = Check(context, derived, "issubclass() arg 1 must be a class");
        if (!isClass.IsSignal)
            isClass = Check(context, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return isClass.IsSignal ? isClass : Descends(context, derived, cls);
    }

    private static PyValue Check(PyContext context, PyValue cls, string message)
    {
        if (cls.Ref is PyType)
            return PyValue.True;
        bool hasBases = TryGetBases(context, cls, out PyValue bases);
        if (hasBases)
            return bases.IsSignal ? bases : PyValue.True;
        return context.Raise(Errors.TypeError(message));
    }

    private static bool TryGetBases(PyContext context, PyValue cls, out PyValue bases)
        => Attributes.TryGetOptional(context, cls, BasesName, out bases) && (bases.IsSignal || bases.Ref is PyTuple);

    private static PyValue Descends(PyContext context, PyValue derived, PyValue cls)
    {
        if (!context.EnterNative())
            return PyValue.Signal;
        PyValue answer = SearchBases(context, derived, cls);
        context.LeaveNative();
        return answer;
    }

    private static PyValue SearchBases(PyContext context, PyValue derived, PyValue cls)
    {
        while (!derived.Is(cls))
        {
            context.Meter.ChargeWork(1);
            if (!TryGetBases(context, derived, out PyValue bases))
                return PyValue.False;
            if (bases.IsSignal)
                return bases;
            ReadOnlySpan<PyValue> items = ((PyTuple)bases.Ref).Items;
            if (items.Length == 0)
                return PyValue.False;
            for (int i = 1; i < items.Length; i++)
            {
                PyValue answer = Descends(context, items[i - 1], cls);
                if (answer.IsSignal || answer.IsTrue)
                    return answer;
            }

            derived = items[^1];
        }

        return PyValue.True;
    }
}
