using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>
/// The script calls a builtin that only the host can answer: <c>input</c>, <c>open</c>, <c>breakpoint</c> or <c>help</c>; or <c>random</c> needs
/// bytes that are random: <c>os.urandom</c>, whose argument is how many.
/// </summary>
public sealed class OsCall : HostRequest
{
    internal OsCall(RunSession session)
        : base(session)
    {
    }

    /// <summary>Answers as a host that does not have this: the script gets the exception that says so.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumeNotProvided() => Advance(new ResumeNotProvided(Name));
}
