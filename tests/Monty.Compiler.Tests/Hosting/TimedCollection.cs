namespace Monty.Compiler.Tests.Hosting;

/// <summary>Tests that look at the clock: they run when all others have ended, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class TimedCollection
{
    public const string Name = "timed";
}
