using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>The script reads a global name that has no value, and waits for the host to say what it means.</summary>
/// <remarks>See <see cref="RunOptions.LooksUpNames"/>. A name that gets a value keeps it for the rest of the run.</remarks>
public sealed class NameLookup : RunProgress
{
    internal NameLookup(RunSession session)
        : base(session)
    {
        Name = session.Context.WantedName!.Text;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Gives the name a value.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyConversionException">The value cannot go into a run; the name can still be given another.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume(MontyValue value)
    {
        value.RequireCrossing();
        return Advance(new ResumeName(value));
    }

    /// <summary>Makes the name a function of the host: its calls come out as <see cref="FunctionCall"/>s.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumeFunction() => Advance(new ResumeName(null));

    /// <summary>Leaves the name undefined: Python's NameError where it stands.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumeNameError() => Advance(ResumeUndefined.Instance);
}
