using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The modules written in Python that one run has imported, in the order of their first import.</summary>
internal sealed class RunModules
{
    private readonly OrderedDictionary<string, PythonModule> _modules = new(StringComparer.Ordinal);

    public PythonModule? Find(string name) => _modules.GetValueOrDefault(name);

    public void Add(PythonModule module) => _modules.Add(module.Name, module);

    /// <summary>Forgets a module whose code raised, so that the next import runs it again.</summary>
    public void Remove(string name) => _modules.Remove(name);

    /// <summary>Names the modules as roots of the run's object graph.</summary>
    public void Transfer(StateTransfer transfer)
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

    private void Restore(StateTransfer transfer, PythonModule module)
        => transfer.Require(_modules.TryAdd(module.Name, module), "two modules of one name");
}
