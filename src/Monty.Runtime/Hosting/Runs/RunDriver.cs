using System.Diagnostics;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>Drives a run to its end.</summary>
internal static class RunDriver
{
    public static RunResult ResultOf(RunSession session)
        => new(session.Output, session.Context.StandardOutput, session.Context.StandardError, session.Usage);
}
