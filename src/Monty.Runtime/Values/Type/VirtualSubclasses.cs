using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Subclasses of abstract base classes by <c>register</c> and by <c>__subclasshook__</c>.</summary>
internal static class VirtualSubclasses
{
    /// <summary>The name of the method that decides for a class.</summary>
    public const string Hook = "__subclasshook__";

    /// <summary>Whether a class counts as a subclass of an abstract one: True, False or a signal.</summary>
    public static PyValue Check(PyContext context, PyType abstraction, PyType candidate)
    {
        bool hasHook = abstraction.TryLookup(Hook, out PyValue hook) && hook.Ref is not NativeFunction;
        if (!hasHook && candidate.IsSubtypeOf(abstraction))
            return PyValue.True;
        return !hasHook && Of(context, abstraction).Length == 0
            ? PyValue.False
            : new VirtualSubclassFrame(abstraction, candidate).Start(context);
    }

    /// <summary>Whether a value counts as an instance: by its type, or by the class that it says it is of.</summary>
    public static PyValue CheckInstance(PyContext context, PyType abstraction, PyValue instance)
    {
        if (!AbstractClasses.TryGetClaimed(context, instance, out PyValue claimed))
            return Check(context, abstraction, instance.Type);
        if (claimed.IsSignal)
            return claimed;
        context.Pinned++;
        PyValue answer = Check(context, abstraction, (PyType)claimed.Ref);
        context.Pinned--;
        return answer.IsSignal || answer.IsTrue ? answer : Check(context, abstraction, instance.Type);
    }

    /// <summary><c>ABC.register(subclass)</c>: the subclass, or a signal.</summary>
    public static PyValue Register(PyContext context, PyType abstraction, PyValue subclass)
    {
        if (subclass.Ref is not PyType type)
            return context.Raise(Errors.TypeError("Can only register classes"));
        context.Pinned++;
        PyValue isKnown = TypeTests.IsSubclass(context, subclass, abstraction);
        PyValue isCycle = isKnown.IsSignal || isKnown.IsTrue ? isKnown : TypeTests.IsSubclass(context, abstraction, subclass);
        context.Pinned--;
        if (isCycle.IsSignal)
            return isCycle;
        if (isKnown.IsTrue)
            return subclass;
        if (isCycle.IsTrue)
            return context.Raise(Errors.RuntimeError("Refusing to create an inheritance cycle"));
        Announce(context, abstraction, type);
        context.Registrations++;
        return subclass;
    }

    /// <summary>A class counts as a subclass of an abstract one from now on.</summary>
    public static void Announce(PyContext context, PyType abstraction, PyType added)
    {
        // A class that is below an abstract one is below all that are above that.
        foreach (PyType ancestor in abstraction.Mro)
            Add(context, ancestor, added);
    }

    /// <summary>The classes that count as subclasses of an abstract one without deriving from it.</summary>
    public static PyType[] Of(PyContext context, PyType abstraction)
        => (abstraction.IsBuiltin ? context.RegisteredWithAbc : abstraction.Virtual) ?? [];

    /// <summary>A class with a hook of its own was made: what its hook accepts is below its ancestors too.</summary>
    public static void AnnounceHook(PyContext context, PyType type)
    {
        if (!type.OwnAttributes.ContainsKey(Hook))
            return;
        foreach (PyType ancestor in type.Mro)
        {
            if (!ReferenceEquals(ancestor, type))
                Add(context, ancestor, type);
        }
    }

    private static void Add(PyContext context, PyType abstraction, PyType added)
    {
        if (!AbstractBaseTypes.IsAbstractBase(abstraction))
            return;
        long before = Of(context, abstraction).Length;
        context.Meter.ChargeBytes((before + 1) * IntPtr.Size);
        context.Meter.ChargeWork(before / 8);
        if (abstraction.IsBuiltin)
            context.RegisteredWithAbc = [.. context.RegisteredWithAbc, added];
        else
            abstraction.Virtual = [.. abstraction.Virtual ?? [], added];
    }
}
