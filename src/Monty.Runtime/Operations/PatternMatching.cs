using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>What the patterns of <c>match</c> ask of a subject.</summary>
internal static class PatternMatching
{
    /// <summary>What a mapping is to give as the value of a key that it does not have: nothing that it holds.</summary>
    [SnapshotKey("no value of a key")]
    internal static readonly PyType NoValue = PyType.Builtin("no_value", ObjectType.Type).Final();

    private static readonly PyStr GetName = new("get");
    private static readonly PyStr MatchArgumentsName = new("__match_args__");

    /// <summary>The types whose one positional sub-pattern is matched against the value itself.</summary>
    private static readonly string[] SelfMatching =
        ["bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"];

    /// <summary>Whether a sequence pattern of so many items can match: True, False or a signal.</summary>
    public static PyValue Sequence(PyContext context, PyValue subject, int count, bool hasStar)
    {
        if (!PatternKinds.IsSequence(context, subject.Type))
            return PyValue.False;
        if (hasStar && count == 0)
            return PyValue.True;
        if (context.Pinned == 0 && subject.Ref is PyAttributeHolder)
            return SlotReplay.Run(context, SlotOperation.MatchSequence, subject, PyValue.Bool(hasStar), default, count);
        PyValue length = LengthOf(context, subject);
        if (length.IsSignal)
            return length;
        return PyValue.Bool(hasStar ? length.Bits >= count : length.Bits == count);
    }

    /// <summary>Whether a mapping pattern of so many keys can match: True, False or a signal.</summary>
    public static PyValue Mapping(PyContext context, PyValue subject, int count)
    {
        if (!PatternKinds.IsMapping(context, subject.Type))
            return PyValue.False;
        if (count == 0)
            return PyValue.True;
        if (context.Pinned == 0 && subject.Ref is PyAttributeHolder or PyMappingProxy)
            return SlotReplay.Run(context, SlotOperation.MatchMapping, subject, default, default, count);
        PyValue length = LengthOf(context, subject);
        return length.IsSignal ? length : PyValue.Bool(length.Bits >= count);
    }

    /// <summary>The values of the keys as a tuple; None where one is missing; or a signal.</summary>
    public static PyValue Keys(PyContext context, PyValue subject, PyValue[] keys)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.MatchKeys, subject, new PyTuple(keys));
        var seen = new PySet();
        var values = new PyValue[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            int known = seen.Count;
            if (!seen.Add(context, keys[i]))
                return PyValue.Signal;
            if (seen.Count == known)
                return DuplicateKey(context, keys[i]);
            PyValue value = ValueOf(context, subject, keys[i]);
            if (value.IsSignal || value.IsExhausted)
                return value.IsSignal ? value : PyValue.None;
            values[i] = value;
        }

        return new PyTuple(values);
    }

    /// <summary>The attributes that a class pattern looks at, as a tuple; None where it does not match; or a signal.</summary>
    public static PyValue Class(PyContext context, PyValue subject, PyValue type, int positionalCount, KeywordNames names)
    {
        if (type.Ref is not PyType cls)
            return context.Raise(Errors.TypeError("called match pattern must be a class"));
        PyValue isInstance = TypeTests.IsInstance(context, subject, type);
        if (!isInstance.IsSignal)
            return isInstance.IsTrue ? Attributes(context, subject, cls, positionalCount, names) : PyValue.None;
        if (context.State == RunState.Suspending)
            context.Capture(new ClassTestFrame(subject, cls, positionalCount, names));
        return isInstance;
    }

    /// <summary>The attributes of an instance that a class pattern looks at, as <see cref="Class"/> gives them.</summary>
    public static PyValue Attributes(PyContext context, PyValue subject, PyType cls, int positionalCount, KeywordNames names)
    {
        if (positionalCount + names.Count == 0)
            return PyTuple.Empty;
        PyValue[] keywords = Array.ConvertAll(names.Names, PyValue.Str);
        if (positionalCount == 0)
            return new MatchClassFrame(subject, cls, keywords, matchesSelf: false).Start(context);
        return MatchArguments(context, cls, positionalCount) is { } positional
            ? new MatchClassFrame(subject, cls, [.. positional, .. keywords], matchesSelf: positional.Length == 0).Start(context)
            : PyValue.Signal;
    }

    /// <summary>The names behind the positional sub-patterns; none where the one stands for the subject; null while raising.</summary>
    private static PyValue[]? MatchArguments(PyContext context, PyType cls, int count)
    {
        PyTuple arguments = PyTuple.Empty;
        bool matchesSelf = false;
        if (!Operations.Attributes.TryGetOptional(context, cls, MatchArgumentsName, out PyValue declared))
        {
            matchesSelf = MatchesSelf(cls);
        }
        else if (declared.Ref is PyTuple tuple)
        {
            arguments = tuple;
        }
        else
        {
            if (!declared.IsSignal)
                context.Raise(Errors.TypeError($"{cls.Name}.__match_args__ must be a tuple (got {declared.Type.Name})"));
            return null;
        }

        int allowed = matchesSelf ? 1 : arguments.Count;
        if (allowed < count)
        {
            string plural = allowed == 1 ? "" : "s";
            context.Raise(Errors.TypeError(
                $"{cls.Name}() accepts {allowed} positional sub-pattern{plural} ({count} given)"));
            return null;
        }

        return matchesSelf ? [] : arguments.Items[..count].ToArray();
    }

    private static bool MatchesSelf(PyType cls)
    {
        foreach (PyType type in cls.Mro)
        {
            if (type.IsBuiltin && type.ModuleName == "builtins" && Array.IndexOf(SelfMatching, type.Name) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The value of one key; Exhausted where there is none.</summary>
    private static PyValue ValueOf(PyContext context, PyValue subject, PyValue key)
    {
        if (subject.Ref is PyDict dict && ReferenceEquals(dict.Type, DictType.Type))
        {
            return dict.ValueOf(context, key);
        }

        // A subclass may have a get of its own; what it gives when it has nothing is then its default.
        // It is the same object when the question is asked again.
        PyValue nothing = NoValue;
        context.Pinned++;
        PyValue method = Operations.Attributes.Get(context, subject, GetName);
        PyValue result = method.IsSignal ? method : method.Ref.Call2(context, method, key, nothing);
        context.Pinned--;
        return !result.IsSignal && result.Is(nothing) ? PyValue.Exhausted : result;
    }

    private static PyValue LengthOf(PyContext context, PyValue subject)
    {
        context.Pinned++;
        PyValue length = subject.Ref.Length(context, subject);
        context.Pinned--;
        return length;
    }

    private static PyValue DuplicateKey(PyContext context, PyValue key)
    {
        string shown = Formatting.ReprText(context, key);
        return context.Raise(Errors.ValueError($"mapping pattern checks duplicate key ({shown})"));
    }
}
