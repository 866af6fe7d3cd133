using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>Binds the arguments of a call to the parameters of a Python function, with CPython's order of checks.</summary>
internal static class ArgumentBinder
{
    /// <summary>One value for each parameter, in a new array; null while raising.</summary>
    public static PyValue[]? Bind(PyContext context, PyFunction function, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var slots = new PyValue[function.Code.Parameters.Count];
        return TryBind(context, function, arguments, keywords, slots) ? slots : null;
    }

    /// <summary>Fills <paramref name="slots"/>, one for each parameter, all of them unbound before; false while raising.</summary>
    public static bool TryBind(
        PyContext context, PyFunction function, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords, Span<PyValue> slots)
    {
        ParameterLayout layout = function.Code.Parameters;
        ReadOnlySpan<string> names = keywords is null ? default : keywords.Names;
        int given = arguments.Length - names.Length;
        int direct = Math.Min(given, layout.PositionalCount);
        ValueCopying.Copy(arguments[..direct], slots);
        if (layout.HasVarArgs)
            slots[layout.PositionalCount + layout.KeywordOnlyCount] = Rest(context, arguments[direct..given]);
        PyDict? named = null;
        if (layout.HasVarKeywords)
            slots[^1] = named = new PyDict();
        if (names.Length > 0 && !TryBindKeywords(context, function, names, arguments[given..], slots, named))
            return false;
        if (given > layout.PositionalCount && !layout.HasVarArgs)
        {
            context.Raise(ArgumentErrors.TooManyPositional(function, given, slots));
            return false;
        }

        return TryFillPositional(context, function, given, slots) && TryFillKeywordOnly(context, function, slots);
    }

    private static PyTuple Rest(PyContext context, ReadOnlySpan<PyValue> arguments)
    {
        if (arguments.Length == 0)
            return PyTuple.Empty;
        context.Meter.ChargeValues(arguments.Length);
        return new PyTuple(ValueCopying.Copy(context.Meter, arguments));
    }

    private static bool TryBindKeywords(
        PyContext context,
        PyFunction function,
        ReadOnlySpan<string> names,
        ReadOnlySpan<PyValue> values,
        Span<PyValue> slots,
        PyDict? named)
    {
        ParameterLayout layout = function.Code.Parameters;
        for (int i = 0; i < names.Length; i++)
        {
            int slot = SlotOf(layout, names[i]);
            if (slot < 0 && named is null)
            {
                context.Raise(ArgumentErrors.UnexpectedKeyword(function, names[i], names));
                return false;
            }

            if (slot < 0)
            {
                named!.SetStr(context, new PyStr(names[i]), values[i]);
                continue;
            }

            if (!slots[slot].IsUnbound)
            {
                context.Raise(ArgumentErrors.MultipleValues(function, names[i]));
                return false;
            }

            slots[slot] = values[i];
        }

        return true;
    }

    private static int SlotOf(ParameterLayout layout, string name)
    {
        string[] names = layout.Names;
        int end = layout.PositionalCount + layout.KeywordOnlyCount;
        for (int i = layout.PositionalOnlyCount; i < end; i++)
        {
            if (names[i] == name)
                return i;
        }

        return -1;
    }

    private static bool TryFillPositional(PyContext context, PyFunction function, int given, Span<PyValue> slots)
    {
        int count = function.Code.Parameters.PositionalCount;
        PyValue[] defaults = function.Defaults;
        int required = count - defaults.Length;
        for (int i = given; i < count; i++)
        {
            if (!slots[i].IsUnbound)
                continue;
            if (i < required)
            {
                context.Raise(ArgumentErrors.Missing(function, "positional", 0, slots[..required]));
                return false;
            }

            slots[i] = defaults[i - required];
        }

        return true;
    }

    private static bool TryFillKeywordOnly(PyContext context, PyFunction function, Span<PyValue> slots)
    {
        ParameterLayout layout = function.Code.Parameters;
        PyValue[] defaults = function.KeywordDefaults;
        bool missing = false;
        for (int i = 0; i < layout.KeywordOnlyCount; i++)
        {
            ref PyValue slot = ref slots[layout.PositionalCount + i];
            if (slot.IsUnbound && i < defaults.Length)
                slot = defaults[i];
            missing |= slot.IsUnbound;
        }

        if (!missing)
            return true;
        context.Raise(ArgumentErrors.Missing(
            function, "keyword-only", layout.PositionalCount, slots.Slice(layout.PositionalCount, layout.KeywordOnlyCount)));
        return false;
    }
}
