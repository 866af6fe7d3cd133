using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>The modules that the run has imported and that are its own.</summary>
    public RunModules Modules { get; } = new();

    /// <summary>Compiles what the run imports; null only where a context was made without a program.</summary>
    public ISourceCompiler? Compiler { get; init; }
}
