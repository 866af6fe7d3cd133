using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Entries of code that has not been emitted yet: they emit it, then call it.</summary>
internal sealed class EmissionStubs
{
    private static readonly EmissionStubs Instance = new();

    public static readonly BoundEntry BoundEntry = Instance.Emit;

    private static readonly Entry0 Entry0 = Instance.Emit;
    private static readonly Entry1 Entry1 = Instance.Emit;
    private static readonly Entry2 Entry2 = Instance.Emit;
    private static readonly Entry3 Entry3 = Instance.Emit;
    private static readonly Entry4 Entry4 = Instance.Emit;

    /// <summary>Sets the entry for just as many arguments as the code has parameters.</summary>
    public static void Install(CodeObject code)
    {
        switch (code.Parameters.Count)
        {
            case 0: code.Entry0 = Entry0; break;
            case 1: code.Entry1 = Entry1; break;
            case 2: code.Entry2 = Entry2; break;
            case 3: code.Entry3 = Entry3; break;
            default: code.Entry4 = Entry4; break;
        }
    }

    private PyValue Emit(PyContext context, PyFunction function)
    {
        function.Code.EmitStraight();
        return function.Code.Entry0(context, function);
    }

    private PyValue Emit(PyContext context, PyFunction function, PyValue a)
    {
        function.Code.EmitStraight();
        return function.Code.Entry1(context, function, a);
    }

    private PyValue Emit(PyContext context, PyFunction function, PyValue a, PyValue b)
    {
        function.Code.EmitStraight();
        return function.Code.Entry2(context, function, a, b);
    }

    private PyValue Emit(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c)
    {
        function.Code.EmitStraight();
        return function.Code.Entry3(context, function, a, b, c);
    }

    private PyValue Emit(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c, PyValue d)
    {
        function.Code.EmitStraight();
        return function.Code.Entry4(context, function, a, b, c, d);
    }

    private PyValue Emit(PyContext context, PyFunction function, PyValue[] parameters)
    {
        function.Code.EmitStraight();
        return function.Code.BoundEntry(context, function, parameters);
    }
}
