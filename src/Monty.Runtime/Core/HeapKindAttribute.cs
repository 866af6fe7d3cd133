namespace Monty.Runtime.Core;

/// <summary>
/// The number by which snapshots name a class of heap objects. A generated table maps it to a parameterless constructor.
/// Numbers are for ever: one that is retired is not used again.
/// </summary>
/// <remarks>
/// 1–19 Core and Calls, 20–29 numbers, 30–49 str and bytes, 50–99 collections and iterators, 100–149 Execution, classes and
/// exceptions, 150–249 Builtins, 250 and up modules (a block of ten each).
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class HeapKindAttribute(int number) : Attribute
{
    public int Number { get; } = number;
}
