using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for the patterns of <c>match</c>.</summary>
internal static class PatternMatching
{
    /// <summary>Whether a sequence pattern of so many items can match: a bool.</summary>
    public static PyValue IsSequence(PyContext context, PyValue subject, int count, bool hasStar)
    {
        if (subject.Ref is not (PyList or PyTuple or PyRange))
            return PyValue.False;
        PyValue length = subject.Ref.Length(context, subject);
        if (length.IsSignal)
            return length;
        return PyValue.Bool(hasStar ? length.Bits >= count : length.Bits == count);
    }

    /// <summary>Whether a mapping pattern of so many keys can match: a bool.</summary>
    public static PyValue IsMapping(PyContext context, PyValue subject, int count)
        => PyValue.Bool(subject.Ref is PyDict dict && dict.Count >= count);

    /// <summary>The values of a mapping's keys in a tuple, or None where one is missing.</summary>
    public static PyValue Keys(PyContext context, PyValue subject, PyValue[] keys)
    {
        var dict = (PyDict)subject.Ref;
        var values = new PyValue[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!Comparison.TryEquals(context, keys[i], keys[j], out bool equal))
                    return PyValue.Signal;
                if (equal)
                {
                    return context.Raise(Errors.ValueError(
                        $"mapping pattern checks duplicate key ({Formatting.ReprText(context, keys[i])})"));
                }
            }

            Lookup found = dict.TryGet(context, keys[i], out values[i]);
            if (found != Lookup.Found)
                return found == Lookup.Raising ? PyValue.Signal : PyValue.None;
        }

        return new PyTuple(values);
    }

    /// <summary>The attributes that a class pattern looks at in a tuple, or None where it does not match.</summary>
    /// <param name="context">The run.</param>
    /// <param name="subject">What is matched.</param>
    /// <param name="pattern">The class of the pattern.</param>
    /// <param name="positional">How many sub-patterns are positional.</param>
    /// <param name="names">The names of the others.</param>
    public static PyValue Class(PyContext context, PyValue subject, PyValue pattern, int positional, string[] names)
    {
        if (pattern.Ref is not PyType type)
            return context.Raise(Errors.TypeError("called match pattern must be a class"));
        if (!subject.Type.IsSubtypeOf(type))
            return PyValue.None;
        if (positional == 0)
            return Attributes(context, subject, names);
        if (MatchesItself(type))
            return MatchItself(context, subject, type, positional, names);
        return TryGetMatchArgs(context, type, positional, out string[] all) ? Attributes(context, subject, [.. all, .. names]) : PyValue.Signal;
    }

    private static PyValue MatchItself(PyContext context, PyValue subject, PyType type, int positional, string[] names)
    {
        if (positional > 1)
            return context.Raise(TooManyPatterns(type, 1, positional));
        PyValue named = Attributes(context, subject, names);
        return named.Ref is PyTuple tuple ? new PyTuple([subject, .. tuple.Items]) : named;
    }

    private static bool TryGetMatchArgs(PyContext context, PyType type, int positional, out string[] names)
    {
        names = [];
        PyTuple declared = PyTuple.Empty;
        if (type.TryLookup("__match_args__", out PyValue value))
        {
            if (value.Ref is not PyTuple tuple)
            {
                context.Raise(Errors.TypeError(
                    $"{type.Name}.__match_args__ must be a tuple (got {value.Type.Name})"));
                return false;
            }

            declared = tuple;
        }

        if (declared.Count < positional)
        {
            context.Raise(TooManyPatterns(type, declared.Count, positional));
            return false;
        }

        names = new string[positional];
        for (int i = 0; i < positional; i++)
        {
            if (declared.Items[i].Ref is not PyStr name)
            {
                context.Raise(Errors.TypeError(
                    $"__match_args__ elements must be strings (got {declared.Items[i].Type.Name})"));
                return false;
            }

            names[i] = name.Text;
        }

        return true;
    }

    private static PyValue Attributes(PyContext context, PyValue subject, string[] names)
    {
        var values = new PyValue[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            if (Array.IndexOf(names, names[i], 0, i) >= 0)
            {
                return context.Raise(Errors.TypeError(
                    $"{subject.Type.Name}() got multiple sub-patterns for attribute '{names[i]}'"));
            }

            context.Pinned++;
            values[i] = Operations.Attributes.Get(context, subject, new PyStr(names[i]));
            context.Pinned--;
            if (!values[i].IsSignal)
                continue;
            if (!context.IsRaising(ExceptionTypes.AttributeError))
                return PyValue.Signal;
            context.TakeRaised();
            return PyValue.None;
        }

        return new PyTuple(values);
    }

    /// <summary>The built-in types whose one positional sub-pattern is matched against the subject itself.</summary>
    private static bool MatchesItself(PyType type)
        => type == BoolType.Type || type == BytesType.Type || type == DictType.Type || type == FloatType.Type
            || type == SetTypes.FrozenSet || type == IntType.Type || type == ListType.Type || type == SetTypes.Set
            || type == StrType.Type || type == TupleType.Type;

    private static PyException TooManyPatterns(PyType type, int allowed, int given)
        => Errors.TypeError($"{type.Name}() accepts {allowed} positional sub-pattern{(allowed == 1 ? "" : "s")} ({given} given)");
}
