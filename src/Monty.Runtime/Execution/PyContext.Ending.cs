using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>The exception that the run ends with, once the script could show it, and whether it has.</summary>
    /// <remarks>Set when nothing can suspend any more, so it is no part of a snapshot.</remarks>
    public (PyException? Exception, bool IsShown) Ending;
}
