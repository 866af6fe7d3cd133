using System.Runtime.CompilerServices;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    private HashSet<PyObject>? _printing;
    private List<PyObject>? _abandonedPrinting;

    /// <summary>Whether the length of what is being printed was looked at.</summary>
    private bool _isReprForeseen;

    /// <summary>What the script has set by <c>sys.setrecursionlimit</c>; 0 where it has not.</summary>
    private int _scriptDepthLimit;

    /// <summary>The host's limit, while <see cref="DepthLimit"/> is the script's.</summary>
    private int _hostDepthLimit;

    /// <summary>Sets the depth at which RecursionError is raised; the host's limit is the highest there is.</summary>
    public void SetRecursionLimit(int limit)
    {
        if (_scriptDepthLimit == 0)
            _hostDepthLimit = DepthLimit;
        _scriptDepthLimit = limit;
        DepthLimit = Math.Min(limit, _hostDepthLimit);
    }

    /// <summary>How many digits an int may have in decimal text, either way; 0 for any number.</summary>
    public int IntDigitLimit { get; set; } = Values.IntText.DefaultDigitLimit;

    private void TransferIntDigitLimit(StateTransfer transfer)
    {
        int limit = IntDigitLimit;
        transfer.Int32(ref limit);
        transfer.Require(limit == 0 || limit >= Values.IntText.LowestDigitLimit, "a limit of digits that cannot be set");
        IntDigitLimit = limit;
    }

    private void TransferRecursionLimit(StateTransfer transfer)
    {
        int limit = _scriptDepthLimit;
        transfer.Int32(ref limit);
        transfer.Require(limit >= 0, "a recursion limit below 0");
        if (transfer.IsReading && limit > 0)
            SetRecursionLimit(limit);
    }

    /// <summary>Enters a level of native recursion over script data.</summary>
    /// <returns>False when the depth limit or the native stack is reached; RecursionError is then being raised.</returns>
    public bool EnterNative()
    {
        // Nested containers that share their parts take a time exponential in their depth.
        if (--Operations < 0)
            Meter.ChargeWork(0);
        if (Depth < DepthLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Depth++;
            return true;
        }

        Raise(Errors.RecursionError("maximum recursion depth exceeded"));
        return false;
    }

    public void LeaveNative() => Depth--;

    /// <summary>
    /// Whether there is native stack left, for native code that may call itself without a Python call in between: lazy
    /// iterators over each other, callables whose <c>__call__</c> is yet another callable.
    /// </summary>
    /// <returns>False when there is none; RecursionError is then being raised.</returns>
    public unsafe bool HasStack()
    {
        byte probe;
        return (nuint)(&probe) >= StackLimit || TakeStack();
    }

    private bool TakeStack()
    {
        // The limit stays: activations of Python code, which can be captured, are to find out first that the stack runs low.
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;

        Raise(Errors.RecursionError("maximum recursion depth exceeded"));
        return false;
    }

    /// <summary>Begins to print an object; false when it is being printed already, further out.</summary>
    public bool EnterRepr(PyObject value)
    {
        _printing ??= new HashSet<PyObject>(ReferenceEqualityComparer.Instance);
        return _printing.Add(value);
    }

    /// <summary>Ends it. Where a callback suspended meanwhile, the object stays one that is being printed.</summary>
    public void LeaveRepr(PyObject value)
    {
        if (IsAbandoning)
            (_abandonedPrinting ??= []).Add(value);
        else
            _printing?.Remove(value);
        _isReprForeseen &= _printing is { Count: > 0 };
    }

    /// <summary>Looks once at all that is being printed, when a part of it turns out long.</summary>
    /// <exception cref="ResourceLimitException">The whole can only be longer than memory allows.</exception>
    public void RefuseLongRepr()
    {
        if (_isReprForeseen || _printing is not { Count: > 1 } printing)
            return;
        _isReprForeseen = true;
        foreach (PyObject value in printing)
            SharedText.RefuseTooLong(this, value);
    }

    private PyObject[] TakeAbandonedPrinting()
    {
        if (_abandonedPrinting is not { Count: > 0 } abandoned)
            return [];
        PyObject[] printing = [.. abandoned];
        abandoned.Clear();
        return printing;
    }

    /// <summary>Writes or restores which objects are being printed.</summary>
    private void TransferPrinting(StateTransfer transfer)
    {
        PyObject[] printing = _printing is null ? [] : [.. _printing];
        transfer.Objects(ref printing);
        if (transfer.IsReading)
            _printing = printing.Length == 0 ? null : new HashSet<PyObject>(printing, ReferenceEqualityComparer.Instance);
    }
}
