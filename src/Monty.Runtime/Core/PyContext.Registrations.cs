using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    private PyType[] _registered = [];
    private int _registrations;

    /// <summary>How often a class was registered with an abstract one.</summary>
    public int Registrations
    {
        get => _registrations;
        set => _registrations = value;
    }

    /// <summary>The classes that count as subclasses of <c>abc.ABC</c> without deriving from it; that type itself belongs to all runs.</summary>
    public PyType[] RegisteredWithAbc
    {
        get => _registered;
        set => _registered = value;
    }

    /// <summary>Names what is registered as roots of the run's object graph.</summary>
    public void TransferRegistrations(StateTransfer transfer)
    {
        transfer.Objects(ref _registered);
        transfer.Int32(ref _registrations);
    }
}
