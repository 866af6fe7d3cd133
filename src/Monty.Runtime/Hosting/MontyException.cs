namespace Monty;

/// <summary>The base of every error that this library throws to its host.</summary>
public abstract class MontyException : Exception
{
    private protected MontyException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
