using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Begins a run.</summary>
/// <param name="inputs">Values of the program's inputs, in the order of <paramref name="globals"/>.</param>
/// <param name="globals">For each input the index of its global name; -1 where the program does not mention it.</param>
internal sealed class StartRun(MontyValue[] inputs, int[] globals) : Resumption
{
    public override RunOutcome Apply(RunSession session)
    {
        PyContext context = session.Context;
        PyValue[] slots = session.Globals.Slots;
        for (int i = 0; i < globals.Length; i++)
        {
            PyValue value = ValueImporter.Import(context, inputs[i]);
            if (value.IsSignal)
                return RunOutcome.Raised;
            if (globals[i] >= 0)
                slots[globals[i]] = value;
        }

        if (session.Program.HasTopLevelAwait)
        {
            context.Scheduler.MakeMainTask();
            BindAsyncio(session);
        }

        CodeObject module = session.Program.Codes[0];
        return session.Loop.Start(new PyFunction(module, session.Globals, [], [], [], context.SitesOf(module)));
    }

    /// <summary>A program that awaits outside of functions finds asyncio bound, as under <c>python -m asyncio</c>.</summary>
    private static void BindAsyncio(RunSession session)
    {
        IReadOnlyList<string> names = session.Program.GlobalNames;
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == "asyncio" && session.Globals.Slots[i].IsUnbound && ModuleRegistry.Find("asyncio") is { } asyncio)
                session.Globals.Slots[i] = asyncio;
        }
    }
}
