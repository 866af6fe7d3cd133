using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>A host takes over a run that waits: it makes the calls that have no answer.</summary>
internal sealed class ResumeDriven(RunOutcome outcome, HostBinding binding) : Resumption
{
    public override RunOutcome Apply(RunSession session)
    {
        PyContext context = session.Context;
        binding.CallAgain(context);
        switch (outcome)
        {
            case RunOutcome.HostCall:
                HostCall call = context.HostCall!;
                if (SystemCalls.IsOne(call.Name) && !binding.TryResolve(call.Name, out _))
                    return session.Loop.Resume(context.Raise(SystemCalls.NotProvided(call.Name)));
                return binding.TryAnswer(context, call, out PyValue result) ? session.Loop.Resume(result) : RunOutcome.HostCall;
            case RunOutcome.FuturesPending:
                return session.Loop.ResumeReady();
            case RunOutcome.NameLookup:
                PyStr name = context.WantedName!;
                if (binding.TryLookUp(context, name.Text, out PyValue value))
                    return session.Loop.Resume(value.IsSignal ? value : context.BindName(name, value));
                return binding.LeavesNamesToHost ? RunOutcome.NameLookup : ResumeUndefined.Instance.Apply(session);
            default:
                return session.Loop.Resume(PyValue.None);
        }
    }
}
