using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Where an <see cref="OperationPart"/> was abandoned, and what it had read there.</summary>
/// <param name="Index">The position in what it walks through, from 0 to <see cref="int.MaxValue"/>.</param>
/// <param name="Number">A number that the part knows.</param>
/// <param name="Count">Another.</param>
/// <param name="X">A value that it has read; unbound is None.</param>
/// <param name="Y">Another.</param>
internal readonly record struct PartPlace(long Index, long Number = 0, long Count = 0, PyValue X = default, PyValue Y = default)
{
    private const int Fields = 5;

    /// <summary>The place as the snapshot has it.</summary>
    public PyTuple ToTuple() => new([PyValue.Int(Index), PyValue.Int(Number), PyValue.Int(Count), Bound(X), Bound(Y)]);

    /// <summary>Reads <see cref="ToTuple"/>; false where it is something else, because a snapshot says so: the part begins anew.</summary>
    public static bool TryRead(PyTuple tuple, out PartPlace place)
    {
        ReadOnlySpan<PyValue> fields = tuple.Items;
        bool isPlace = fields.Length == Fields && fields[0].IsInt && fields[1].IsInt && fields[2].IsInt && fields[0].Bits is >= 0 and <= int.MaxValue;
        place = isPlace ? new PartPlace(fields[0].Bits, fields[1].Bits, fields[2].Bits, fields[3], fields[4]) : default;
        return isPlace;
    }

    private static PyValue Bound(PyValue value) => value.IsUnbound ? PyValue.None : value;
}
