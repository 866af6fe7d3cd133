namespace Monty.Runtime.Core;

/// <summary>Where <c>print</c> writes to.</summary>
internal abstract class OutputSink
{
    public abstract void Write(string text);
}
