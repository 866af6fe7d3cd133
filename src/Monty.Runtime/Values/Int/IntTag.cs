using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The tag of ints that fit 64 bits.</summary>
internal sealed partial class IntTag : ImmediateTag
{
    public static readonly IntTag Instance = new();

    public override PyType Type => IntType.Type;
}
