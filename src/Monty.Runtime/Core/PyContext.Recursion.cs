using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    private List<PyObject>? _printing;

    /// <summary>Enters a level of native recursion over script data.</summary>
    /// <returns>False when the depth limit or the native stack is reached; RecursionError is then being raised.</returns>
    public bool EnterNative()
    {
        if (Depth < DepthLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Depth++;
            return true;
        }

        Raise(Errors.RecursionError("maximum recursion depth exceeded"));
        return false;
    }

    public void LeaveNative() => Depth--;

    /// <summary>Begins to print an object; false when it is being printed already, further out.</summary>
    public bool EnterRepr(PyObject value)
    {
        _printing ??= [];
        foreach (PyObject outer in _printing)
        {
            if (ReferenceEquals(outer, value))
                return false;
        }

        _printing.Add(value);
        return true;
    }

    public void LeaveRepr(PyObject value) => _printing!.Remove(value);
}
