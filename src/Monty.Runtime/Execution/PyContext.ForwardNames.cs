namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>Makes stand-ins for names that have no value, while annotations are read that may name them; unbound otherwise.</summary>
    /// <remarks>Set only around a pinned call, so it is no part of a snapshot.</remarks>
    public PyValue ForwardNames;
}
