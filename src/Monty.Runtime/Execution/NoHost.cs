using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>A host that offers nothing.</summary>
internal sealed class NoHost : IHostBinding
{
    public static readonly NoHost Instance = new();

    public bool LeavesCallsToHost => false;

    public bool LeavesNamesToHost => false;

    public bool TryLookUp(PyContext context, string name, out PyValue value)
    {
        value = default;
        return false;
    }

    public bool TryResolve(string name, out PyValue value)
    {
        value = default;
        return false;
    }

    public bool TryAnswer(PyContext context, HostCall call, out PyValue result)
    {
        result = default;
        return false;
    }

    public void Abandon(long callId)
    {
    }

    public void Write(PyContext context, string text, bool isError)
    {
    }
}
