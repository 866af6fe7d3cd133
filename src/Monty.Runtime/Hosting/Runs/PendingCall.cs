namespace Monty;

/// <summary>A call of a host function whose answer was put off.</summary>
/// <param name="Id">The number of the call in its run.</param>
/// <param name="Name">The name of the function.</param>
/// <param name="Arguments">Its arguments as they are now: the script may have changed a list since it made the call.</param>
public sealed record PendingCall(long Id, string Name, CallArguments Arguments);
