using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What one run has of modules: those written in Python that it imported, and the dicts of native ones that it opened.</summary>
internal sealed class RunModules
{
    private readonly OrderedDictionary<string, PythonModule> _modules = new(StringComparer.Ordinal);
    private OrderedDictionary<string, PyDict>? _dicts;

    public PythonModule? Find(string name) => _modules.GetValueOrDefault(name);

    public void Add(PythonModule module) => _modules.Add(module.Name, module);

    /// <summary>Forgets a module whose code raised, so that the next import runs it again.</summary>
    public void Remove(string name) => _modules.Remove(name);

    /// <summary>The dict of a native module, which the run has asked for or assigned to; null where the module is as it was made.</summary>
    public PyDict? DictOf(NativeModule module) => _dicts?.GetValueOrDefault(module.Name);

    /// <summary>From now on the names of a native module are those of a dict.</summary>
    public void Open(NativeModule module, PyDict dict) => (_dicts ??= new(StringComparer.Ordinal)).Add(module.Name, dict);

    /// <summary>The programs of the modules.</summary>
    public IEnumerable<CodeProgram> Programs => _modules.Values.Select(module => module.Globals.Program);

    /// <summary>Names the modules as roots of the run's object graph.</summary>
    public void Transfer(StateTransfer transfer)
    {
        TransferModules(transfer);
        TransferDicts(transfer);
    }

    private void TransferModules(StateTransfer transfer)
    {
        int count = _modules.Count;
        transfer.Count(ref count);
        for (int i = 0; i < count; i++)
        {
            PythonModule? module = transfer.IsReading ? null : _modules.GetAt(i).Value;
            transfer.Object(ref module);
            transfer.Require(module is not null, "no module where one belongs");
            if (transfer.IsReading)
                transfer.AfterReading(reader => Restore(reader, module!));
        }
    }

    private void TransferDicts(StateTransfer transfer)
    {
        int count = _dicts?.Count ?? 0;
        transfer.Count(ref count);
        for (int i = 0; i < count; i++)
        {
            string? name = transfer.IsReading ? null : _dicts!.GetAt(i).Key;
            PyDict? dict = transfer.IsReading ? null : _dicts!.GetAt(i).Value;
            transfer.Text(ref name);
            transfer.Object(ref dict);
            transfer.Require(name is not null && dict is not null, "a dict of no module");
            if (transfer.IsReading)
                transfer.Require((_dicts ??= new(StringComparer.Ordinal)).TryAdd(name!, dict!), "two dicts of one module");
        }
    }

    private void Restore(StateTransfer transfer, PythonModule module)
        => transfer.Require(_modules.TryAdd(module.Name, module), "two modules of one name");
}
