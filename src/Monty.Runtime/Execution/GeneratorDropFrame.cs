using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Closes a generator that nobody has any more: what goes wrong is written to standard error.</summary>
[HeapKind(813)]
internal sealed class GeneratorDropFrame : NativeFrame
{
    private PyValue _generator;
    private GeneratorFrame? _frame;

    internal GeneratorDropFrame()
    {
    }

    public GeneratorDropFrame(PyValue generator, GeneratorFrame frame)
    {
        _generator = generator;
        _frame = frame;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            return PyValue.None;
        PyException raised = context.TakeRaised();
        try
        {
            string heading = $"Exception ignored while closing generator {FutureRepr.Text(context, _generator)}:\n";
            TracebackEntry[] traceback = raised.Traceback.ToArray();
            List<string> pieces = TracebackFormatter.Pieces(context, raised, traceback, withChain: false, TracebackLimits.OfScript(context));
            context.WriteError(heading + string.Concat(pieces));
            return PyValue.None;
        }
        catch (RaisedException failure)
        {
            return context.Raise(failure);
        }
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue closed = GeneratorCloseFrame.Close(context, _frame!, "generator");
        return closed.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, closed);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _generator);
        transfer.Object(ref _frame);
        transfer.Require(_frame is not null, "nothing to be closed");
    }
}
