using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>The bytes of everything that the run can still reach.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public long MeasureLiveBytes()
    {
        var measurer = new Snapshot.LiveMemoryMeasurer(Meter);
        TransferRoots(measurer);
        MeasureAnswers(measurer);
        measurer.Drain();
        return measurer.Bytes;
    }

    /// <summary>Names every root of the run's object graph.</summary>
    public void TransferRoots(StateTransfer transfer)
    {
        HostCall? call = HostCall;
        transfer.Object(ref call);
        HostCall = call;
        transfer.Object(ref Raised);
        transfer.Object(ref Handled);
        Scheduler.Transfer(transfer);
        Modules.Transfer(transfer);
        TransferRegistrations(transfer);
        TransferNames(transfer);
        TransferRecursionLimit(transfer);
        TransferIntDigitLimit(transfer);
        TransferPrinting(transfer);
    }
}
