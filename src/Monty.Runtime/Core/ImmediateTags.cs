using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>The base of the tags of immediate values: process-wide singletons without state.</summary>
/// <remarks>They have no fields, so the runtime may place them in its frozen heap and the JIT may treat their address as a constant.</remarks>
internal abstract class ImmediateTag : PyObject
{
    internal sealed override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("an immediate value is written with its bits");
}

/// <summary>The end of an iteration, as <see cref="PyObject.Next"/> returns it.</summary>
internal sealed class ExhaustedTag : ImmediateTag
{
    public static readonly ExhaustedTag Instance = new();

    public override PyType Type => NoneTag.Instance.Type;
}
