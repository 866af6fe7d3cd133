using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Begins a run.</summary>
/// <param name="inputs">Values of the program's inputs, in the order of <paramref name="globals"/>.</param>
/// <param name="names">The names of the inputs.</param>
/// <param name="globals">For each input the index of its global name; -1 where the program does not mention it.</param>
internal sealed class StartRun(MontyValue[] inputs, string[] names, int[] globals) : Resumption
{
    private const string MainName = "__main__";

    public override RunOutcome Apply(RunSession session)
    {
        PyContext context = session.Context;
        GlobalNamespace namespaceOfMain = session.Globals;
        if (session.GoesOn)
            namespaceOfMain.TakeBuiltins(context);
        else
            BeginMain(context, namespaceOfMain);
        for (int i = 0; i < globals.Length; i++)
        {
            PyValue value = ValueImporter.Import(context, inputs[i]);
            if (value.IsSignal)
                return RunOutcome.Raised;
            namespaceOfMain.SetInput(context, names[i], globals[i], value);
        }

        if (session.Program.HasTopLevelAwait)
        {
            context.Scheduler.MakeMainTask();
            BindAsyncio(session);
        }

        if (!TryWarn(context, session.Program))
            return RunOutcome.Raised;
        CodeObject module = session.Program.Codes[0];
        return session.Loop.Start(new PyFunction(module, session.Globals, [], [], [], context.SitesOf(module)));
    }

    private static bool TryWarn(PyContext context, CodeProgram program)
    {
        try
        {
            return SyntaxWarnings.TryShow(context, program.Warnings, showsLines: true);
        }
        catch (RaisedException error)
        {
            context.Raise(error.Value);
            return false;
        }
    }

    /// <summary>Only a dict shows these names.</summary>
    private static void BeginMain(PyContext context, GlobalNamespace globals)
    {
        globals.BeginModule(context, MainName);
        globals.Dict?.SetStr(context, ModuleNames.Builtins, ModuleRegistry.Find("builtins")!);
    }

    /// <summary>A program that awaits outside of functions finds asyncio bound, as under <c>python -m asyncio</c>.</summary>
    private static void BindAsyncio(RunSession session)
    {
        IReadOnlyList<string> globalNames = session.Program.GlobalNames;
        for (int i = 0; i < globalNames.Count; i++)
        {
            if (globalNames[i] == "asyncio" && session.Globals.Get(session.Context, i).IsUnbound && ModuleRegistry.Find("asyncio") is { } asyncio)
                session.Globals.Set(session.Context, i, asyncio);
        }
    }
}
