namespace Monty.Runtime.Hosting;

/// <summary>Marks a value whose 64 bits say everything.</summary>
internal sealed class ImmediateContent(MontyValueKind kind)
{
    public static readonly ImmediateContent Boolean = new(MontyValueKind.Boolean);
    public static readonly ImmediateContent Integer = new(MontyValueKind.Integer);
    public static readonly ImmediateContent Float = new(MontyValueKind.Float);
    public static readonly ImmediateContent Ellipsis = new(MontyValueKind.Ellipsis);

    public MontyValueKind Kind => kind;
}

/// <summary>The items of a list, tuple, set or frozenset.</summary>
internal sealed class ItemsContent
{
    public ItemsContent(MontyValueKind kind, MontyValue[] items)
    {
        Kind = kind;
        Items = items;
        Depth = 1;
        CanCross = true;
        foreach (MontyValue item in items)
        {
            Depth = Math.Max(Depth, item.Depth + 1);
            CanCross &= item.CanCross;
        }

        DepthLimit.Check(Depth);
    }

    public MontyValueKind Kind { get; }

    public MontyValue[] Items { get; }

    public int Depth { get; }

    /// <summary>Whether all of it can go into a run.</summary>
    public bool CanCross { get; }
}

/// <summary>The pairs of a dict.</summary>
internal sealed class PairsContent
{
    /// <summary>Up to this many pairs are searched one by one.</summary>
    private const int LinearLimit = 8;

    private Dictionary<MontyValue, int>? _index;

    public PairsContent(KeyValuePair<MontyValue, MontyValue>[] pairs)
    {
        Pairs = pairs;
        Depth = 1;
        CanCross = true;
        foreach ((MontyValue key, MontyValue value) in pairs)
        {
            Depth = Math.Max(Depth, Math.Max(key.Depth, value.Depth) + 1);
            CanCross &= key.CanCross && value.CanCross;
        }

        DepthLimit.Check(Depth);
    }

    public KeyValuePair<MontyValue, MontyValue>[] Pairs { get; }

    public int Depth { get; }

    /// <summary>Whether all of it can go into a run.</summary>
    public bool CanCross { get; }

    /// <summary>The last pair with a key wins, as in a Python dict display.</summary>
    public bool TryFind(MontyValue key, out MontyValue value)
    {
        int row = Pairs.Length <= LinearLimit ? LinearSearch(key) : (_index ??= MakeIndex()).GetValueOrDefault(key, -1);
        value = row < 0 ? default : Pairs[row].Value;
        return row >= 0;
    }

    private int LinearSearch(MontyValue key)
    {
        int row = Pairs.Length - 1;
        while (row >= 0 && !Pairs[row].Key.Equals(key))
            row--;
        return row;
    }

    private Dictionary<MontyValue, int> MakeIndex()
    {
        var index = new Dictionary<MontyValue, int>(Pairs.Length);
        for (int i = 0; i < Pairs.Length; i++)
            index[Pairs[i].Key] = i;
        return index;
    }
}

/// <summary>An exception as data.</summary>
internal sealed record ExceptionContent(string TypeName, string Message, ItemsContent Arguments);

/// <summary>What is left of an object that does not cross.</summary>
internal sealed record RepresentationContent(string TypeName, string Text);

/// <summary>How deep values may nest; it keeps every recursion over a value within the native stack.</summary>
internal static class DepthLimit
{
    public const int Value = 200;

    public static void Check(int depth)
    {
        if (depth > Value)
            throw new MontyConversionException($"the value nests deeper than {Value} levels");
    }
}
