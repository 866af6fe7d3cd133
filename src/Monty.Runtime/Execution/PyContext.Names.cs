using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <remarks>Names that neither the script nor a builtin has, and that the host is asked for.</remarks>
internal sealed partial class PyContext
{
    /// <summary>The names that the host gave a value.</summary>
    private PyDict? _names;

    private PyStr? _wantedName;

    /// <summary>The name that the run waits for the host to give a value.</summary>
    public PyStr? WantedName => _wantedName;

    /// <summary>The value that the host gives a name: known, found at once, or after a suspension; else NameError.</summary>
    public PyValue LookUpName(PyStr name)
    {
        if (_names is not null && _names.TryGetStr(this, name, out PyValue known))
            return known;
        if (Host.TryLookUp(this, name.Text, out PyValue found))
            return found.IsSignal ? found : BindName(name, found);
        if (!Host.LeavesNamesToHost)
            return Raise(Errors.NameError($"name '{name.Text}' is not defined", name.Text));
        if (Pinned > 0)
            return Raise(Errors.RuntimeError($"the host cannot be asked for the name '{name.Text}' here: this builtin cannot be suspended while it calls back"));
        _wantedName = name;
        return Suspend(SuspensionKind.NameLookup);
    }

    /// <summary>The host's answer: from now on the name has this value.</summary>
    public PyValue BindName(PyStr name, PyValue value)
    {
        (_names ??= new PyDict()).SetStr(this, name, value);
        return value;
    }

    private void TransferNames(StateTransfer transfer)
    {
        transfer.Object(ref _names);
        transfer.Object(ref _wantedName);
    }
}
