using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>The script calls a host function and waits for its answer.</summary>
public sealed class FunctionCall : HostRequest
{
    internal FunctionCall(RunSession session)
        : base(session)
    {
    }

    /// <summary>Says that there is no such function: Python's NameError where the call stands.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumeNameError()
        => Advance(new ResumeRaising(new MontyPythonException("NameError", $"name '{Name}' is not defined")));
}
