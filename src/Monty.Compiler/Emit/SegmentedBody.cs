using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>The body of a large function: its activation is a frame from the start, and goes from segment to segment.</summary>
internal sealed class SegmentedBody(IrFunction function, SegmentPlan plan) : SlotEntries
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

    private ResumableBody Emit(PyContext context, int segment)
    {
        // Code without loops and calls comes to no checkpoint, and compiling it takes longer than running it.
        context.Meter.LookAtClock();
        context.Meter.Foresee(EmissionTime.OfResumable(plan.SizeOf(segment)));
        return _bodies[segment] = FunctionEmitter.EmitSegment(function, plan, segment);
    }

    protected override PyValue Begin(PyContext context, PyFunction function, PyValue[] slots)
    {
        if (context.Depth >= context.DepthLimit)
            return Activation.TooDeep(context, function);
        var frame = new PythonFrame(function, 0, slots);
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
