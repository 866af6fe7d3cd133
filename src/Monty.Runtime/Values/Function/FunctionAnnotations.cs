using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What a function knows about its types: its <c>__annotate__</c>, the annotations once asked for, its type parameters.</summary>
[HeapKind(332)]
internal sealed class FunctionAnnotations : HeapObject
{
    /// <summary><c>__annotate__</c>; unbound where the code of the function says it, and nobody has asked.</summary>
    public PyValue Function;

    /// <summary><c>__annotations__</c>, unbound until they are asked for.</summary>
    public PyValue Kept;

    /// <summary><c>__type_params__</c></summary>
    public PyTuple? TypeParameters;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref Function);
        transfer.OptionalValue(ref Kept);
        transfer.Object(ref TypeParameters);
    }
}
