using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What a <c>try</c> with <c>except*</c> clauses does with an exception: each clause takes its part of it.</summary>
internal static class ExceptionStar
{
    private static readonly PyStr SplitName = new("split");

    /// <summary>Whether the clause's type is one that it may have; raises where not.</summary>
    public static bool CheckType(PyContext context, PyValue typeOrTuple)
    {
        if (!ExceptionMatching.IsCatchable(context, typeOrTuple))
            return false;
        bool namesGroup = typeOrTuple.Ref is PyType type && IsGroupType(type);
        if (typeOrTuple.Ref is PyTuple tuple)
        {
            foreach (PyValue item in tuple.Items)
                namesGroup |= IsGroupType((PyType)item.Ref);
        }

        if (namesGroup)
            context.Raise(Errors.TypeError("catching ExceptionGroup with except* is not allowed. Use except instead."));
        return !namesGroup;
    }

    /// <summary>The part of an exception that a clause takes, and what is left for later ones: a pair, or a signal.</summary>
    /// <param name="context">The run.</param>
    /// <param name="rest">What earlier clauses left: an exception or None.</param>
    /// <param name="typeOrTuple">What the clause catches; it has been checked.</param>
    /// <param name="place">Where the clause is: the whole traceback of a group made around a plain exception.</param>
    public static PyValue Match(PyContext context, PyValue rest, PyValue typeOrTuple, TracebackEntry place)
    {
        if (rest.IsNone)
            return Pair(PyValue.None, PyValue.None);
        var exception = (PyException)rest.Ref;
        bool isGroup = GroupCondition.IsGroup(rest);
        if (GroupCondition.IsOfType(exception, typeOrTuple))
            return Pair(isGroup ? rest : Wrapped(context, exception, place), PyValue.None);
        if (!isGroup)
            return Pair(PyValue.None, rest);
        AttributeSite site = default;
        return Attributes.CallMethod1(context, rest, SplitName, ref site, typeOrTuple);
    }

    /// <summary>Checks what <see cref="Match"/> gave, which may be what a script's own <c>split</c> returned.</summary>
    public static PyValue CheckPair(PyContext context, PyValue rest, PyValue pair)
    {
        if (pair.Ref is not PyTuple tuple)
            return context.Raise(Errors.TypeError($"{rest.Type.Name}.split must return a tuple, not {pair.Type.Name}"));
        if (tuple.Count < 2)
        {
            return context.Raise(Errors.TypeError(
                $"{rest.Type.Name}.split must return a 2-tuple, got tuple of size {tuple.Count}"));
        }

        return IsExceptionOrNone(tuple.Items[0]) && IsExceptionOrNone(tuple.Items[1])
            ? Pair(tuple.Items[0], tuple.Items[1])
            : context.Raise(Errors.TypeError($"{rest.Type.Name}.split must return exceptions or None"));
    }

    /// <summary>What the statement raises at its end, or None.</summary>
    /// <param name="context">The run.</param>
    /// <param name="original">What was raised in the body.</param>
    /// <param name="leftOver">What the handlers raised, and at the end what no clause took.</param>
    public static PyValue Finish(PyContext context, PyValue original, PyValue leftOver)
    {
        ReadOnlySpan<PyValue> items = ((PyList)leftOver.Ref).Items;
        if (!GroupCondition.IsGroup(original))
            return items.Length == 0 ? PyValue.None : items[0];
        var raised = new PyList();
        var kept = new List<PyValue>();
        foreach (PyValue item in items)
        {
            if (item.IsNone)
                continue;
            if (((PyException)item.Ref).HasSamePlaceAs((PyException)original.Ref))
                AddLeaves(context, item, kept);
            else
                raised.Append(context, item);
        }

        if (kept.Count == 0)
            return Combine(context, PyValue.None, raised);
        return new GroupSplitFrame(
            (PyException)original.Ref, GroupConditionKind.Identity, new PyTuple([.. kept]), GroupSplitResult.Reraised).Combining(raised).Start(context);
    }

    /// <summary>One exception of what handlers raised and what they left as it was; None where there is neither.</summary>
    public static PyValue Combine(PyContext context, PyValue untouched, PyList raised)
    {
        if (raised.Count == 0)
            return untouched;
        if (!untouched.IsNone)
            raised.Append(context, untouched);
        return raised.Count == 1 ? raised.Items[0] : MakeGroup(context, raised);
    }

    private static PyValue Wrapped(PyContext context, PyException exception, TracebackEntry place)
    {
        PyValue group = MakeGroup(context, new PyTuple([exception]));
        ((PyException)group.Ref).SetTraceback(new PyTraceback([place], 1, null));
        return group;
    }

    private static PyValue MakeGroup(PyContext context, PyObject members)
        => ExceptionTypes.BaseExceptionGroup.Exceptions!.Make(
            context, ExceptionTypes.BaseExceptionGroup, [PyValue.Str(""), members], null);

    private static void AddLeaves(PyContext context, PyValue exception, List<PyValue> leaves)
    {
        var waiting = new Stack<PyValue>([exception]);
        while (waiting.TryPop(out PyValue next))
        {
            context.Meter.ChargeWork(1);
            if (!GroupCondition.IsGroup(next))
            {
                leaves.Add(next);
                continue;
            }

            foreach (PyValue member in ExceptionGroupBehaviour.MembersOf((PyException)next.Ref).Items)
                waiting.Push(member);
        }
    }

    private static bool IsGroupType(PyType type) => type.IsSubtypeOf(ExceptionTypes.BaseExceptionGroup);

    private static bool IsExceptionOrNone(PyValue value) => value.IsNone || value.Ref is PyException;

    private static PyTuple Pair(PyValue match, PyValue rest) => new([match, rest]);
}
