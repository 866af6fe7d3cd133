using System.Numerics;
using Monty.Runtime.Hosting;

namespace Monty;

public readonly partial struct MontyValue
{
    /// <summary>Whether two values are of the same kind and content. Unlike in Python, 1, 1.0 and True differ, and NaN equals NaN.</summary>
    public static bool operator ==(MontyValue left, MontyValue right) => left.Equals(right);

    /// <summary>Whether two values differ in kind or content.</summary>
    public static bool operator !=(MontyValue left, MontyValue right) => !left.Equals(right);

    /// <summary>Whether two values are of the same kind and content; the order of sets and dicts does not count.</summary>
    public bool Equals(MontyValue other) => (_content, other._content) switch
    {
        (null, null) => true,
        (ImmediateContent left, ImmediateContent right) => ReferenceEquals(left, right) && EqualBits(other),
        (string left, string right) => left == right,
        (BigInteger left, BigInteger right) => left == right,
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        (ItemsContent left, ItemsContent right) => left.Kind == right.Kind && EqualItems(left, right),
        (PairsContent left, PairsContent right) => EqualPairs(left, right),
        (ExceptionContent left, ExceptionContent right) => left.TypeName == right.TypeName
            && left.Message == right.Message
            && EqualItems(left.Arguments, right.Arguments),
        (RepresentationContent left, RepresentationContent right) => left == right,
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MontyValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _content switch
    {
        null => 0,
        ImmediateContent { Kind: MontyValueKind.Float } => AsDouble().GetHashCode(),
        ImmediateContent immediate => HashCode.Combine(immediate.Kind, _bits),
        ItemsContent items => HashCode.Combine(items.Kind, items.Items.Length, items.Kind == MontyValueKind.Tuple ? HashOf(items) : 0),
        PairsContent pairs => HashCode.Combine(MontyValueKind.Dictionary, pairs.Pairs.Length),
        byte[] data => HashCode.Combine(MontyValueKind.Bytes, data.Length, data.Length > 0 ? data[0] : 0, data.Length > 0 ? data[^1] : 0),
        ExceptionContent exception => HashCode.Combine(exception.TypeName, exception.Message),
        var other => other.GetHashCode(),
    };

    private static int HashOf(ItemsContent tuple)
    {
        var hash = default(HashCode);
        foreach (MontyValue item in tuple.Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Two floats are equal as <see cref="double.Equals(double)"/> has it: zeros are, whatever the sign, and NaNs are.</summary>
    private bool EqualBits(MontyValue other)
        => _bits == other._bits
            || (ReferenceEquals(_content, ImmediateContent.Float) && AsDouble().Equals(other.AsDouble()));

    private static bool EqualItems(ItemsContent left, ItemsContent right)
    {
        if (left.Items.Length != right.Items.Length)
            return false;
        return left.Kind is MontyValueKind.Set or MontyValueKind.FrozenSet
            ? new HashSet<MontyValue>(left.Items).SetEquals(right.Items)
            : left.Items.AsSpan().SequenceEqual(right.Items);
    }

    private static bool EqualPairs(PairsContent left, PairsContent right)
    {
        if (left.Pairs.Length != right.Pairs.Length)
            return false;
        foreach ((MontyValue key, MontyValue value) in left.Pairs)
        {
            if (!right.TryFind(key, out MontyValue found) || !found.Equals(value))
                return false;
        }

        return true;
    }
}
