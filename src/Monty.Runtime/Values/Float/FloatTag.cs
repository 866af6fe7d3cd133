using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The tag of floats.</summary>
internal sealed partial class FloatTag : ImmediateTag
{
    public static readonly FloatTag Instance = new();

    public override PyType Type => FloatType.Type;
}
