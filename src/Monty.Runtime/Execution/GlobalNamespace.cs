using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>The globals of a program in one run: a slot for each name that the program mentions.</summary>
[HeapKind(121)]
internal sealed class GlobalNamespace : HeapObject
{
    public PyValue[] Slots;

    internal GlobalNamespace()
    {
        Slots = [];
    }

    public GlobalNamespace(int count)
    {
        Slots = new PyValue[count];
    }

    internal override void Transfer(StateTransfer transfer) => transfer.OptionalValues(ref Slots);
}
