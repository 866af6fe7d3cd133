namespace Monty.Compiler.Lowering;

/// <summary>Where control goes when an instruction raises.</summary>
/// <param name="Block">The label of the handler; -1 where the function does not catch.</param>
/// <param name="Slot">The slot that gets the exception.</param>
internal readonly record struct HandlerReference(int Block, int Slot)
{
    public static HandlerReference None => new(-1, -1);
}
