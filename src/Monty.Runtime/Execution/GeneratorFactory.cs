using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The entries of generator and coroutine functions: a call makes the object and runs nothing.</summary>
internal sealed class GeneratorFactory
{
    private static readonly GeneratorFactory Instance = new();

    public static readonly BoundEntry BoundEntry = Instance.Make;

    private static readonly Entry0 Entry0 = Instance.Make;
    private static readonly Entry1 Entry1 = Instance.Make;
    private static readonly Entry2 Entry2 = Instance.Make;
    private static readonly Entry3 Entry3 = Instance.Make;
    private static readonly Entry4 Entry4 = Instance.Make;

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

    private PyValue Make(PyContext context, PyFunction function) => Wrap(function, new PyValue[function.Code.SlotCount]);

    private PyValue Make(PyContext context, PyFunction function, PyValue a)
    {
        var slots = new PyValue[function.Code.SlotCount];
        slots[0] = a;
        return Wrap(function, slots);
    }

    private PyValue Make(PyContext context, PyFunction function, PyValue a, PyValue b)
    {
        var slots = new PyValue[function.Code.SlotCount];
        slots[0] = a;
        slots[1] = b;
        return Wrap(function, slots);
    }

    private PyValue Make(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c)
    {
        var slots = new PyValue[function.Code.SlotCount];
        slots[0] = a;
        slots[1] = b;
        slots[2] = c;
        return Wrap(function, slots);
    }

    private PyValue Make(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c, PyValue d)
    {
        var slots = new PyValue[function.Code.SlotCount];
        slots[0] = a;
        slots[1] = b;
        slots[2] = c;
        slots[3] = d;
        return Wrap(function, slots);
    }

    private PyValue Make(PyContext context, PyFunction function, PyValue[] parameters)
    {
        var slots = new PyValue[function.Code.SlotCount];
        parameters.CopyTo(slots, 0);
        return Wrap(function, slots);
    }

    private static PyValue Wrap(PyFunction function, PyValue[] slots)
    {
        var frame = new GeneratorFrame(function, slots);
        return function.Code.Kind switch
        {
            CodeKind.Generator => new PyGenerator(frame),
            CodeKind.Coroutine => new PyCoroutine(frame),
            _ => new PyAsyncGenerator(frame),
        };
    }
}
