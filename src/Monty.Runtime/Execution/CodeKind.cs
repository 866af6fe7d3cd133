namespace Monty.Runtime.Execution;

/// <summary>What running the code of a function makes.</summary>
internal enum CodeKind
{
    Module,
    Function,
    Generator,
    Coroutine,
    AsyncGenerator,

    /// <summary>Runs with the namespace dict as its one argument; returns the <c>__class__</c> cell or None.</summary>
    ClassBody,
}
