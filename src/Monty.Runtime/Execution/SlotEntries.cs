using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Entries that put the arguments into the slots of a new activation.</summary>
internal abstract class SlotEntries
{
    /// <summary>Few calls of a function with more slots take much, before a checkpoint would count it.</summary>
    public const int MostFreeSlots = 500;

    private readonly Entry0 _entry0;
    private readonly Entry1 _entry1;
    private readonly Entry2 _entry2;
    private readonly Entry3 _entry3;
    private readonly Entry4 _entry4;
    private readonly BoundEntry _boundEntry;

    protected SlotEntries()
    {
        _entry0 = Enter;
        _entry1 = Enter;
        _entry2 = Enter;
        _entry3 = Enter;
        _entry4 = Enter;
        _boundEntry = Enter;
    }

    /// <summary>Makes them the entries of the code.</summary>
    public void Install(CodeObject code)
    {
        code.BoundEntry = _boundEntry;
        if (!code.TakesDirectArguments)
            return;
        switch (code.Parameters.Count)
        {
            case 0: code.Entry0 = _entry0; break;
            case 1: code.Entry1 = _entry1; break;
            case 2: code.Entry2 = _entry2; break;
            case 3: code.Entry3 = _entry3; break;
            default: code.Entry4 = _entry4; break;
        }
    }

    /// <summary>Begins the activation.</summary>
    protected abstract PyValue Begin(PyContext context, PyFunction function, PyValue[] slots);

    private PyValue Enter(PyContext context, PyFunction function) => Begin(context, function, SlotsOf(context, function));

    private PyValue Enter(PyContext context, PyFunction function, PyValue a)
    {
        PyValue[] slots = SlotsOf(context, function);
        slots[0] = a;
        return Begin(context, function, slots);
    }

    private PyValue Enter(PyContext context, PyFunction function, PyValue a, PyValue b)
    {
        PyValue[] slots = SlotsOf(context, function);
        slots[0] = a;
        slots[1] = b;
        return Begin(context, function, slots);
    }

    private PyValue Enter(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c)
    {
        PyValue[] slots = SlotsOf(context, function);
        slots[0] = a;
        slots[1] = b;
        slots[2] = c;
        return Begin(context, function, slots);
    }

    private PyValue Enter(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c, PyValue d)
    {
        PyValue[] slots = SlotsOf(context, function);
        slots[0] = a;
        slots[1] = b;
        slots[2] = c;
        slots[3] = d;
        return Begin(context, function, slots);
    }

    private PyValue Enter(PyContext context, PyFunction function, PyValue[] parameters)
    {
        PyValue[] slots = SlotsOf(context, function);
        parameters.CopyTo(slots, 0);
        return Begin(context, function, slots);
    }

    private static PyValue[] SlotsOf(PyContext context, PyFunction function)
    {
        int count = function.Code.SlotCount;
        if (count > MostFreeSlots)
            context.Meter.ChargeValues(count);
        return count == 0 ? [] : new PyValue[count];
    }
}
