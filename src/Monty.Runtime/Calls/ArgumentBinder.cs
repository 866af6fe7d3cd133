using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

internal static class ArgumentBinder
{
    public static PyValue[]? Bind(PyContext context, PyFunction function, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        ParameterLayout p = function.Code.Parameters;
        var slots = new PyValue[p.Count];
        int positional = arguments.Length - (keywords?.Count ?? 0);
        int direct = Math.Min(positional, p.PositionalCount);
        arguments[..direct].CopyTo(slots);
        int extra = p.PositionalCount + p.KeywordOnlyCount;
        if (p.HasVarArgs)
            slots[extra++] = new PyTuple(arguments[direct..positional].ToArray());
        else if (positional > p.PositionalCount)
        {
            context.Raise(Errors.TypeError($"{function.QualifiedName}() takes {p.PositionalCount} positional arguments but {positional} were given"));
            return null;
        }
        PyDict? rest = p.HasVarKeywords ? new PyDict() : null;
        if (rest is not null) slots[extra] = rest;
        for (int i = 0; i < (keywords?.Count ?? 0); i++)
        {
            int at = Array.IndexOf(p.Names, keywords!.Names[i], p.PositionalOnlyCount, p.PositionalCount + p.KeywordOnlyCount - p.PositionalOnlyCount);
            if (at >= 0) slots[at] = arguments[positional + i];
            else rest!.SetStr(context, new PyStr(keywords.Names[i]), arguments[positional + i]);
        }
        for (int i = 0; i < p.PositionalCount; i++)
        {
            int d = i - (p.PositionalCount - function.Defaults.Length);
            if (slots[i].IsUnbound && d >= 0) slots[i] = function.Defaults[d];
            if (slots[i].IsUnbound) { context.Raise(Errors.TypeError("missing " + p.Names[i])); return null; }
        }
        for (int i = 0; i < p.KeywordOnlyCount; i++)
            if (slots[p.PositionalCount + i].IsUnbound) slots[p.PositionalCount + i] = function.KeywordDefaults[i];
        return slots;
    }
}
