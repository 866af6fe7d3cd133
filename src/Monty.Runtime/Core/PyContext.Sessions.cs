namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>Takes over what outlives a run where a session goes on after it: modules, identities, and what caches go by.</summary>
    public void Inherit(PyContext earlier)
    {
        TypeEpoch = earlier.TypeEpoch + 1;
        SpecialEpoch = earlier.SpecialEpoch;
        _shapesOfBuiltins = earlier._shapesOfBuiltins;
        _sites = earlier._sites;
        _identities = earlier._identities;
        _lastIdentity = earlier._lastIdentity;
        Modules = earlier.Modules;
        _registered = earlier._registered;
        _registrations = earlier._registrations;
        Meter.GoOnAfter(earlier.Meter);
    }
}
