using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>An operation that is run again from its start when a callback in it has suspended.</summary>
/// <remarks>
/// <see cref="Perform"/> may call back anywhere; it must change nothing that is not made anew in each run before its last
/// callback has answered, or else note in its fields how far it has come and call <see cref="Commit"/>.
/// Inside another such operation it is simply a part of that.
/// </remarks>
internal abstract class ReplayedFrame : NativeFrame
{
    private Replay? _replay;


    /// <summary>Whether the frame is the operation, not a part of another, which makes it anew when it runs again.</summary>
    protected bool OwnsOperation { get; private set; }

    /// <summary>Keeps what an operation that has just been abandoned was told, and captures the frame.</summary>
    public PyValue Abandon(PyContext context)
    {
        context.EndOperation(PyValue.Signal, ref _replay);
        return Leave(context);
    }

    public sealed override PyValue Resume(PyContext context, PyValue value)
    {
        if (_replay is null)
            return Completed(context, value);
        _replay.Add(context, value);
        return Run(context);
    }

    protected sealed override PyValue Run(PyContext context)
    {
        if (context.Pinned > 0)
            return Complete(context, Guarded(context));
        OwnsOperation = true;
        context.BeginOperation(_replay);
        PyValue result = Guarded(context);
        if (context.IsAbandoning)
            return Abandon(context);
        context.EndOperation();
        _replay = null;
        return Complete(context, result);
    }

    /// <summary>The operation: any value or a signal.</summary>
    /// <exception cref="RaisedException">A signal may come out as an exception, too.</exception>
    protected abstract PyValue Perform(PyContext context);

    /// <summary>Something was changed for good; the fields say so, and what was told before that is done with.</summary>
    protected void Commit(PyContext context)
    {
        if (OwnsOperation)
            context.CommitOperation();
    }

    /// <summary>Goes on with the operation's result, which may be the signal of an exception. This is not run again.</summary>
    protected virtual PyValue Complete(PyContext context, PyValue result) => result;

    /// <summary>Goes on with the result of the call for which <see cref="Complete"/> left the frame.</summary>
    protected virtual PyValue Completed(PyContext context, PyValue value) => value;

    internal override void Transfer(StateTransfer transfer) => transfer.Object(ref _replay);

    private PyValue Guarded(PyContext context)
    {
        try
        {
            return Perform(context);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }
}
