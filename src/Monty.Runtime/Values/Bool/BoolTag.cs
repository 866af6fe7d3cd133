using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The tag of True and False.</summary>
internal sealed partial class BoolTag : ImmediateTag
{
    public static readonly BoolTag Instance = new();

    public override PyType Type => BoolType.Type;
}
