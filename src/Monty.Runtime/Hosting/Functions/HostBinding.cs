using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>What one run sees of a <see cref="MontyHost"/>, and the tasks that it has started there.</summary>
internal sealed class HostBinding(MontyHost host, HostErrors errors, CancellationToken cancellation)
    : OutputBinding(errors, host.PrintCallback, host.PrintErrorCallback)
{
    private readonly List<CancellationTokenSource> _abandoned = [];
    private CompletionQueue? _completions;
    private Dictionary<long, CancellationTokenSource>? _callSources;
    private CancellationTokenSource? _runSource;
    private PendingTask? _blocked;
    private bool _isInHost;

    private CompletionQueue Completions => _completions ??= new CompletionQueue();

    /// <summary>What the host cancels the run with.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Cancelled with the run, and at its end for tasks that nobody waits for.</summary>
    public CancellationToken RunToken
    {
        get
        {
            _runSource ??= CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            return _runSource.Token;
        }
    }

    public override bool LeavesCallsToHost => false;

    public override bool LeavesNamesToHost => host.NamesAsync is not null;

    public override IReadOnlyCollection<string>? Declared => host.FunctionNames;

    public override bool LooksUpNames => host.Names is not null || host.NamesAsync is not null;

    public override bool TryResolve(string name, out PyValue value)
    {
        if (host.TryFind(name, out RegisteredFunction function))
        {
            value = function.Object;
            return true;
        }

        value = default;
        return false;
    }

    public override bool TryLookUp(PyContext context, string name, out PyValue value)
    {
        value = default;
        if (host.Names is not { } names)
            return false;
        EnterHost(context);
        try
        {
            MontyValue? answer = names(name);
            LeaveHost(context);
            if (answer is null)
                return false;
            value = ValueImporter.Import(context, answer.Value);
        }
        catch (Exception exception) when (_isInHost)
        {
            LeaveHost(context);
            value = Errors.Raise(context, exception);
        }

        return true;
    }

    public override bool TryAnswer(PyContext context, HostCall call, out PyValue result)
    {
        if (!host.TryFind(call.Name, out RegisteredFunction function))
        {
            result = context.Raise(Core.Errors.NameError($"name '{call.Name}' is not defined", call.Name));
            return true;
        }

        result = default;
        if (function.IsBlocking && context.Pinned > 0)
            return false;
        try
        {
            bool isAnswered = function.Call(this, context, call, out result);
            if (isAnswered && result.Ref is not HostFuture { IsDone: false })
                ForgetToken(call.Id);
            return isAnswered;
        }
        catch (RaisedException raised)
        {
            result = context.Raise(raised.Value);
        }
        catch (Exception exception) when (_isInHost)
        {
            LeaveHost(context);
            if (exception is OperationCanceledException && cancellation.IsCancellationRequested)
            {
                // The call is left without an answer, so that it can be made again; where the run can stop.
                if (context.Pinned == 0)
                    return false;
                cancellation.ThrowIfCancellationRequested();
            }

            result = Errors.Raise(context, exception);
        }

        return true;
    }

    /// <summary>The host's code runs from here: its time and memory are not the script's.</summary>
    public void EnterHost(PyContext context)
    {
        context.Meter.Stop();
        _isInHost = true;
    }

    public void LeaveHost(PyContext context)
    {
        _isInHost = false;
        context.Meter.Start();
    }

    /// <summary>Takes over a task that a delegate returned.</summary>
    /// <returns>False when the run has to be suspended until the task is done.</returns>
    public bool Wait(PyContext context, PendingTask pending, bool isBlocking, out PyValue value)
    {
        bool isDone = pending.Task is null || (pending.Task.IsCompleted && IsOfUse(pending.Task));
        if (isBlocking)
            return WaitBlocking(context, pending, isDone, out value);
        if (isDone)
        {
            if (!context.Scheduler.TryTakePending(pending.CallId, out HostFuture future))
                future = new HostFuture(pending.Call);
            future.ForgetCall();
            pending.Settle(context, this).Settle(context, future);
            value = future;
        }
        else
        {
            value = context.Scheduler.PutOff(pending.Call);
            Completions.Add(pending);
        }

        return true;
    }

    /// <summary>What the task gives is nobody's any more: its token says so.</summary>
    public override void Abandon(long callId)
    {
        if (_callSources is not null && _callSources.Remove(callId, out CancellationTokenSource? source))
            _abandoned.Add(source);
    }

    /// <summary>The token of one call: cancelled with the run, and when the script cancels what awaits it.</summary>
    public CancellationToken TokenOf(HostCall call)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(RunToken);
        (_callSources ??= [])[call.Id] = source;
        return source.Token;
    }

    /// <summary>The call is over.</summary>
    public void ForgetToken(long callId)
    {
        if (_callSources is not null && _callSources.Remove(callId, out CancellationTokenSource? source))
            source.Dispose();
    }

    /// <summary>Cancels the calls that the script has abandoned; here, where none of its code is on the stack.</summary>
    public void CancelAbandoned()
    {
        foreach (CancellationTokenSource source in _abandoned)
        {
            source.Cancel();
            source.Dispose();
        }

        _abandoned.Clear();
    }

    /// <summary>The task for which the run was suspended.</summary>
    /// <exception cref="OperationCanceledException">There is none, because the run was cancelled.</exception>
    public PendingTask TakeBlocked()
    {
        if (_blocked is null)
            cancellation.ThrowIfCancellationRequested();
        PendingTask blocked = _blocked ?? throw new UnreachableException("suspended for a call that is not under way");
        _blocked = null;
        return blocked;
    }

    /// <summary>Completes when one of the tasks under way has.</summary>
    public Task WaitForCompletion()
        => _completions?.WaitAsync() ?? throw new UnreachableException("waiting for calls that are not under way");

    /// <summary>Ends the futures of the calls whose tasks have completed.</summary>
    public void SettleCompleted(PyContext context)
    {
        while (Completions.TryTake(out PendingTask pending))
        {
            ForgetToken(pending.CallId);
            if (!IsOfUse(pending.Task!))
                continue;
            Settlement settlement = pending.Settle(context, this);
            if (context.Scheduler.TryTakePending(pending.CallId, out HostFuture future))
                settlement.Settle(context, future);
        }
    }

    /// <summary>Asks what a name means.</summary>
    public Task<MontyValue?> LookUpAsync(string name)
    {
        try
        {
            return host.NamesAsync!(name, RunToken)
                ?? throw new InvalidOperationException("the host's function that looks up names returned null instead of a task");
        }
        catch (Exception exception)
        {
            return Task.FromException<MontyValue?>(exception);
        }
    }

    /// <summary>Makes the calls that have no answer yet: whoever began them is no more.</summary>
    public void CallAgain(PyContext context)
    {
        HostFuture[] futures = [.. context.Scheduler.Pending.Values];
        foreach (HostFuture future in futures)
        {
            if (!TryAnswer(context, future.Asked!, out PyValue result))
            {
                // The script awaits it, whatever kind of function it has become. One that was given up because of a cancellation has no task.
                if (_blocked is not null)
                    Completions.Add(TakeBlocked());
            }
            else if (!ReferenceEquals(result.Ref, future))
            {
                Settlement.Of(context, result).Settle(context, future.CallId);
            }
        }
    }

    /// <summary>Whether the script is to see how a task ended: not a failure that may be due to the cancelling of the run.</summary>
    private bool IsOfUse(Task task) => task.IsCompletedSuccessfully || !cancellation.IsCancellationRequested;

    /// <summary>The run is over: what is still under way is cancelled.</summary>
    public void End()
    {
        CancelAbandoned();
        if (_runSource is null)
            return;
        _runSource.Cancel();
        _runSource.Dispose();
    }

    private bool WaitBlocking(PyContext context, PendingTask pending, bool isDone, out PyValue value)
    {
        value = default;
        if (!isDone)
        {
            _blocked = pending;
            return false;
        }

        Settlement settlement = pending.Settle(context, this);
        value = settlement.Failure is null ? settlement.Value : context.Raise(settlement.Failure);
        return true;
    }
}
