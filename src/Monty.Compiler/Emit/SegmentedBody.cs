using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>The body of a large function: its activation is a frame from the start, and goes from segment to segment.</summary>
internal sealed class SegmentedBody(IrFunction function, ProgramNames names, SegmentPlan plan, bool isOptimized)
{
    private readonly ResumableBody?[] _bodies = new ResumableBody?[plan.SegmentCount];

    /// <summary>Goes on at the frame's state; a segment that gives a signal while the run is neither raising nor suspending has set another.</summary>
    public PyValue Resume(PyContext context, PythonFrame frame, PyValue value)
    {
        while (true)
        {
            int segment = plan.SegmentOf(frame.State);
            // Threads that need a segment at once emit it twice; either will do.
            ResumableBody body = Volatile.Read(ref _bodies[segment]) ?? Emit(context, segment);
            PyValue result = body(context, frame, value);
            if (!result.IsSignal || context.State != RunState.Running)
                return result;
            value = PyValue.None;
        }
    }

    /// <summary>What calls enter by, of the type that fits the parameters.</summary>
    public Delegate Entry(bool takesDirectArguments)
    {
        if (!takesDirectArguments)
            return (BoundEntry)Start;
        return function.Parameters.Count switch
        {
            0 => (Entry0)Start,
            1 => (Entry1)Start,
            2 => (Entry2)Start,
            3 => (Entry3)Start,
            _ => (Entry4)Start,
        };
    }

    private ResumableBody Emit(PyContext context, int segment)
    {
        // Code without loops and calls comes to no checkpoint, and compiling it takes longer than running it.
        context.Meter.LookAtClock();
        return _bodies[segment] = FunctionEmitter.EmitSegment(function, names, plan, segment, isOptimized);
    }

    private PyValue Start(PyContext context, PyFunction callee) => Begin(context, callee, Slots(context));

    private PyValue Start(PyContext context, PyFunction callee, PyValue a)
    {
        PyValue[] slots = Slots(context);
        slots[0] = a;
        return Begin(context, callee, slots);
    }

    private PyValue Start(PyContext context, PyFunction callee, PyValue a, PyValue b)
    {
        PyValue[] slots = Slots(context);
        slots[0] = a;
        slots[1] = b;
        return Begin(context, callee, slots);
    }

    private PyValue Start(PyContext context, PyFunction callee, PyValue a, PyValue b, PyValue c)
    {
        PyValue[] slots = Slots(context);
        slots[0] = a;
        slots[1] = b;
        slots[2] = c;
        return Begin(context, callee, slots);
    }

    private PyValue Start(PyContext context, PyFunction callee, PyValue a, PyValue b, PyValue c, PyValue d)
    {
        PyValue[] slots = Slots(context);
        slots[0] = a;
        slots[1] = b;
        slots[2] = c;
        slots[3] = d;
        return Begin(context, callee, slots);
    }

    private PyValue Start(PyContext context, PyFunction callee, PyValue[] parameters)
    {
        PyValue[] slots = Slots(context);
        parameters.CopyTo(slots, 0);
        return Begin(context, callee, slots);
    }

    /// <summary>Few calls of a function with many slots take much, before a checkpoint would count it.</summary>
    private PyValue[] Slots(PyContext context)
    {
        context.Meter.ChargeValues(function.Slots.Count);
        return new PyValue[function.Slots.Count];
    }

    private PyValue Begin(PyContext context, PyFunction callee, PyValue[] slots)
    {
        if (context.Depth >= context.DepthLimit)
            return Activation.TooDeep(context, callee);
        if (!isOptimized)
            Activation.CountCall(callee);
        var frame = new PythonFrame(callee, 0, slots);
        if (Activation.IsStackLow(context))
        {
            PyValue low = Activation.StackIsLow(context);
            if (low.IsSignal)
            {
                if (context.State == RunState.Suspending)
                    context.Capture(frame);
                return low;
            }
        }

        return Resume(context, frame, PyValue.None);
    }
}

/// <summary>What emitted segments call.</summary>
internal static class SegmentHelpers
{
    /// <summary>The operands of an instruction: slots from 0, constants from -1 downwards.</summary>
    public static PyValue[] Gather(EmittedConstants constants, PyValue[] slots, int list)
    {
        int[] operands = constants.Operands[list];
        var values = new PyValue[operands.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = operands[i] >= 0 ? slots[operands[i]] : constants.Values[~operands[i]];
        return values;
    }

    /// <summary>Stores values into the slots of an instruction.</summary>
    public static void Scatter(EmittedConstants constants, PyValue[] slots, PyValue[] values, int list)
    {
        int[] targets = constants.Operands[list];
        for (int i = 0; i < targets.Length; i++)
            slots[targets[i]] = values[i];
    }
}
