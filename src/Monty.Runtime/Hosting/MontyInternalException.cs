namespace Monty;

/// <summary>
/// Monty itself failed: a defect, which <see cref="Exception.InnerException"/> shows. The run or compilation is lost; the process, other
/// programs and other runs are not touched. Please report it with the script.
/// </summary>
public sealed class MontyInternalException : MontyException
{
    internal MontyInternalException(Exception defect)
        : base($"Monty failed, which is a defect of Monty and not of the script: {defect.GetType().Name}: {defect.Message}", defect)
    {
    }
}
