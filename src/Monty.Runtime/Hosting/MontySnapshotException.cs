namespace Monty;

/// <summary>Bytes are not a snapshot that this version can load, or were changed.</summary>
public sealed class MontySnapshotException : MontyException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    public MontySnapshotException(string message)
        : base(message)
    {
    }

    internal MontySnapshotException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
