using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The variables of a running function as a dict.</summary>
internal static class LocalVariables
{
    /// <summary>A new dict of those that have a value.</summary>
    /// <param name="context">The run.</param>
    /// <param name="names">The names, in order.</param>
    /// <param name="values">For each the value, its cell, or unbound.</param>
    public static PyValue Collect(PyContext context, KeywordNames names, PyValue[] values)
    {
        var locals = new PyDict(context, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            PyValue value = values[i].Ref is PyCell cell ? cell.Content : values[i];
            if (!value.IsUnbound)
                locals.SetStr(context, new PyStr(names.Names[i]), value);
        }

        return locals;
    }
}
