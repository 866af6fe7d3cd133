using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>Leaves every call to the host, step by step.</summary>
internal sealed class StepBinding(HostErrors errors, RunOptions options) : OutputBinding(errors, options.Print, options.PrintError)
{
    private readonly IReadOnlyCollection<string>? _declared = options.ExternalFunctions;
    private Dictionary<string, HostFunction>? _functions;

    public override IReadOnlyCollection<string>? Declared => _declared;

    public override bool LooksUpNames => options.LooksUpNames;

    public override bool LeavesCallsToHost => true;

    public override bool LeavesNamesToHost => options.LooksUpNames;

    public override bool TryResolve(string name, out PyValue value)
    {
        if (!IsExternal(name))
        {
            value = default;
            return false;
        }

        _functions ??= new Dictionary<string, HostFunction>(StringComparer.Ordinal);
        if (!_functions.TryGetValue(name, out HostFunction? function))
            _functions.Add(name, function = new HostFunction(name));
        value = function;
        return true;
    }

    public override bool TryAnswer(PyContext context, HostCall call, out PyValue result)
    {
        result = default;
        return false;
    }

    /// <summary>The call is in the next <see cref="FuturesPending.CallIds"/> no more.</summary>
    public override void Abandon(long callId)
    {
    }

    /// <summary>Where nothing is declared, any name may be a function of the host; but not one of Python's own special names.</summary>
    private bool IsExternal(string name)
        => _declared is not null ? _declared.Contains(name)
            : SystemCalls.IsOne(name)
            || !(options.LooksUpNames || name.Contains('.', StringComparison.Ordinal) || IsSpecial(name));

    private static bool IsSpecial(string name)
        => name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal);
}
