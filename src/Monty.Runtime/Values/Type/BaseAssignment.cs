using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>cls.__bases__ = bases</c>: the class and all that derive from it get new ancestors.</summary>
internal static class BaseAssignment
{
    /// <summary>Built-in types whose instances CPython does not track, which it frees in another way than others.</summary>
    private static readonly string[] Untracked = ["object", "int", "float", "complex", "str", "bytes", "bytearray"];

    /// <exception cref="RaisedException">The bases do not do for the class.</exception>
    public static void Assign(PyContext context, PyType type, PyValue value)
    {
        if (type.IsBuiltin)
            throw Errors.TypeError($"cannot set '__bases__' attribute of immutable type '{type.Name}'").ToException();
        if (value.IsUnbound)
            throw Errors.TypeError($"cannot delete '__bases__' attribute of immutable type '{type.Name}'").ToException();
        PyType[] bases = Read(context, type, value);
        PyType before = BaseTypeRules.BestOf(type.Bases);
        PyType after = BaseTypeRules.BestOf(bases);
        CheckFits(context, before, after);
        BaseTypeRules.Check(bases);
        Change(context, type, bases);
    }

    private static PyType[] Read(PyContext context, PyType type, PyValue value)
    {
        if (PyDerived.Unwrap(value).Ref is not PyTuple tuple)
            throw Errors.TypeError($"can only assign tuple to {type.Name}.__bases__, not {value.Type.Name}").ToException();
        if (tuple.Count == 0)
            throw Errors.TypeError($"can only assign non-empty tuple to {type.Name}.__bases__, not ()").ToException();
        var bases = new PyType[tuple.Count];
        for (int i = 0; i < bases.Length; i++)
        {
            bases[i] = tuple.Items[i].Ref as PyType
                ?? throw Errors.TypeError($"{type.Name}.__bases__ must be tuple of classes, not '{tuple.Items[i].Type.Name}'").ToException();
            // An mro() may assign bases while the ancestors are not those of the bases yet.
            if (bases[i].IsSubtypeOf(type) || DerivesFrom(context, bases[i], type))
                throw Errors.TypeError("a __bases__ item causes an inheritance cycle").ToException();
        }

        return bases;
    }

    /// <summary>Whether a class is among the bases of another, and their bases.</summary>
    private static bool DerivesFrom(PyContext context, PyType derived, PyType type)
    {
        var waiting = new Stack<PyType>([derived]);
        var seen = new HashSet<PyType>(ReferenceEqualityComparer.Instance);
        while (waiting.TryPop(out PyType? next))
        {
            context.Meter.ChargeWork(1);
            if (ReferenceEquals(next, type))
                return true;
            foreach (PyType one in next.Bases)
            {
                if (!one.IsBuiltin && seen.Add(one))
                    waiting.Push(one);
            }
        }

        return false;
    }

    private static void CheckFits(PyContext context, PyType before, PyType after)
    {
        BaseTypeRules.Check([after]);
        if (IsTracked(before) != IsTracked(after))
            throw Errors.TypeError($"__bases__ assignment: '{after.Name}' deallocator differs from '{before.Name}'").ToException();
        if (!ReferenceEquals(before, after) && !BaseTypeRules.HaveSameLayout(context, after, before))
            throw Errors.TypeError($"__bases__ assignment: '{after.Name}' object layout differs from '{before.Name}'").ToException();
    }

    private static bool IsTracked(PyType type) => !type.IsBuiltin || Array.IndexOf(Untracked, type.Name) < 0;

    /// <summary>All of it, or nothing where the ancestors of one class cannot be put in order.</summary>
    private static void Change(PyContext context, PyType type, PyType[] bases)
    {
        PyType[] before = type.Bases.ToArray();
        var changed = new List<(PyType Type, PyType[] Mro)>();
        try
        {
            type.SetBases(bases);
            Reorder(context, type, bases, changed);
        }
        catch (RaisedException)
        {
            if (!type.HasBases(bases))
                throw;
            type.SetBases(before);
            for (int i = changed.Count - 1; i >= 0; i--)
                changed[i].Type.SetMro(changed[i].Mro);
            throw;
        }
        finally
        {
            context.NoteNewAncestors();
        }
    }

    private static void Reorder(PyContext context, PyType type, PyType[] bases, List<(PyType Type, PyType[] Mro)> changed)
    {
        var waiting = new Queue<PyType>([type]);
        var isWaiting = new HashSet<PyType>(ReferenceEqualityComparer.Instance);
        while (waiting.TryDequeue(out PyType? next))
        {
            isWaiting.Remove(next);
            next.SolidBase = null;
            PyType[] before = next.Mro.ToArray();
            PyType[] mro = ResolutionFrame.HasOwnOrder(next.Type)
                ? AskOrder(context, next)
                : [next, .. MethodResolution.Linearize(context, next.Bases)];
            // An mro() that has assigned bases itself has the last word.
            if (!type.HasBases(bases))
                return;
            changed.Add((next, before));
            next.SetMro(mro);
            foreach (PyType derived in next.Derived())
            {
                if (isWaiting.Add(derived))
                    waiting.Enqueue(derived);
            }
        }
    }

    /// <summary>Calls the <c>mro()</c> of a metaclass. Nothing suspends meanwhile: bases change all at once.</summary>
    private static PyType[] AskOrder(PyContext context, PyType type)
    {
        type.Type.TryLookup("mro", out PyValue method);
        context.Pinned++;
        PyValue answer = SpecialCalls.Call0(context, method, type);
        PyValue list = answer.IsSignal ? answer : Displays.ToList(context, answer);
        context.Pinned--;
        return list.IsSignal ? throw context.SignalException() : ResolutionFrame.OrderOf(type, (PyList)list.Ref);
    }
}
