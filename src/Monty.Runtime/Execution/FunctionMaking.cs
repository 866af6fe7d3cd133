using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Makes function objects for <c>def</c>, <c>lambda</c>, comprehensions and class bodies.</summary>
internal static class FunctionMaking
{
    public static PyValue Make(
        PyContext context,
        PyFunction maker,
        int code,
        PyValue[] defaults,
        PyValue[] keywordDefaults,
        KeywordNames? keywordDefaultNames,
        PyValue[] closure)
    {
        CodeObject made = maker.Code.Program.Codes[code];
        return new PyFunction(
            made,
            maker.Globals,
            defaults,
            keywordDefaultNames is null ? [] : Align(made.Parameters, keywordDefaults, keywordDefaultNames),
            closure.Length == 0 ? [] : Array.ConvertAll(closure, cell => (PyCell)cell.Ref),
            context.SitesOf(made));
    }

    /// <summary>One value for each keyword-only parameter, unbound where there is no default.</summary>
    private static PyValue[] Align(ParameterLayout parameters, PyValue[] defaults, KeywordNames names)
    {
        var aligned = new PyValue[parameters.KeywordOnlyCount];
        for (int i = 0; i < names.Count; i++)
        {
            int parameter = Array.IndexOf(parameters.Names, names.Names[i], parameters.PositionalCount);
            aligned[parameter - parameters.PositionalCount] = defaults[i];
        }

        return aligned;
    }
}
