using System.Numerics;
using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>A Python value outside of a run: immutable data, copied on its way in and out. <c>default</c> is None.</summary>
/// <remarks>
/// Numbers, text, bytes, lists, tuples, dicts and sets cross in both directions. Other objects come out as an
/// <see cref="MontyValueKind.Exception"/> or a <see cref="MontyValueKind.Representation"/>; the latter cannot go back in.
/// Values nest at most 200 levels.
/// </remarks>
public readonly partial struct MontyValue : IEquatable<MontyValue>
{
    private readonly object? _content;
    private readonly long _bits;

    private MontyValue(object? content, long bits = 0)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>Python's <c>None</c>.</summary>
    public static MontyValue None => default;

    /// <summary>Python's <c>...</c>.</summary>
    public static MontyValue Ellipsis => new(ImmediateContent.Ellipsis);

    /// <summary>What the value is.</summary>
    public MontyValueKind Kind => _content switch
    {
        null => MontyValueKind.None,
        ImmediateContent immediate => immediate.Kind,
        string => MontyValueKind.String,
        ItemsContent items => items.Kind,
        PairsContent => MontyValueKind.Dictionary,
        BigInteger => MontyValueKind.Integer,
        byte[] => MontyValueKind.Bytes,
        ExceptionContent => MontyValueKind.Exception,
        _ => MontyValueKind.Representation,
    };

    /// <summary>Whether the value is None.</summary>
    public bool IsNone => _content is null;

    /// <summary>The name of the value's Python type, as <c>type(v).__name__</c> gives it.</summary>
    public string TypeName => _content switch
    {
        ExceptionContent exception => exception.TypeName,
        RepresentationContent representation => representation.TypeName,
        _ => PythonNames[(int)Kind],
    };

    /// <summary>How many levels of containers the value has; 0 for one that is none.</summary>
    internal int Depth => _content switch
    {
        ItemsContent items => items.Depth,
        PairsContent pairs => pairs.Depth,
        ExceptionContent exception => exception.Arguments.Depth,
        _ => 0,
    };

    /// <summary>Whether the value can go into a run: no <see cref="MontyValueKind.Representation"/> is in it.</summary>
    internal bool CanCross => _content switch
    {
        ItemsContent items => items.CanCross,
        PairsContent pairs => pairs.CanCross,
        ExceptionContent exception => exception.Arguments.CanCross,
        RepresentationContent => false,
        _ => true,
    };

    /// <exception cref="MontyConversionException">The value cannot go into a run.</exception>
    internal void RequireCrossing()
    {
        if (!CanCross)
            throw new MontyConversionException($"{this} came out of a run as a representation, so it cannot go into one: pass data instead");
    }

    private static readonly string[] PythonNames =
    [
        "NoneType", "bool", "int", "float", "str", "bytes", "list", "tuple", "dict", "set", "frozenset", "ellipsis",
    ];

    /// <summary>A <c>bool</c>.</summary>
    public static MontyValue Boolean(bool value) => new(ImmediateContent.Boolean, value ? 1 : 0);

    /// <summary>An <c>int</c>.</summary>
    public static MontyValue Integer(long value) => new(ImmediateContent.Integer, value);

    /// <summary>An <c>int</c> of any size.</summary>
    public static MontyValue Integer(BigInteger value)
        => value >= long.MinValue && value <= long.MaxValue ? Integer((long)value) : new(value);

    /// <summary>A <c>float</c>.</summary>
    public static MontyValue Float(double value) => new(ImmediateContent.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A <c>str</c>.</summary>
    public static MontyValue String(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value);
    }

    /// <summary>A <c>bytes</c> with a copy of some data.</summary>
    public static MontyValue Bytes(ReadOnlySpan<byte> data) => new(data.ToArray());

    /// <summary>A <c>list</c>.</summary>
    public static MontyValue List(params IEnumerable<MontyValue> items) => OfItems(MontyValueKind.List, Copied(items));

    /// <summary>A <c>tuple</c>.</summary>
    public static MontyValue Tuple(params IEnumerable<MontyValue> items) => OfItems(MontyValueKind.Tuple, Copied(items));

    /// <summary>A <c>set</c>; items that are equal, as <see cref="Equals(MontyValue)"/> has it, are one.</summary>
    /// <exception cref="ArgumentException">An item that Python cannot hash.</exception>
    public static MontyValue Set(params IEnumerable<MontyValue> items) => OfHashable(MontyValueKind.Set, items);

    /// <summary>A <c>frozenset</c>; items that are equal, as <see cref="Equals(MontyValue)"/> has it, are one.</summary>
    /// <exception cref="ArgumentException">An item that Python cannot hash.</exception>
    public static MontyValue FrozenSet(params IEnumerable<MontyValue> items) => OfHashable(MontyValueKind.FrozenSet, items);

    /// <summary>A <c>dict</c> with pairs in the order given. As in Python a key that comes again gets the later value and keeps its place.</summary>
    /// <exception cref="ArgumentException">A key that Python cannot hash.</exception>
    public static MontyValue Dictionary(params IEnumerable<KeyValuePair<MontyValue, MontyValue>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var unique = new OrderedDictionary<MontyValue, MontyValue>();
        foreach ((MontyValue key, MontyValue value) in pairs)
        {
            RequireHashable(key, nameof(pairs));
            unique[key] = value;
        }

        return OfPairs([.. unique]);
    }

    /// <summary>An exception object, of a built-in type, with its arguments; the message alone where none are given.</summary>
    /// <exception cref="ArgumentException">Python has no built-in exception of that name.</exception>
    public static MontyValue Exception(string typeName, string message, params IEnumerable<MontyValue> arguments)
    {
        ArgumentNullException.ThrowIfNull(message);
        ExceptionNames.Require(typeName, nameof(typeName));
        MontyValue[] all = Copied(arguments, nameof(arguments));
        return new(new ExceptionContent(typeName, message, new ItemsContent(MontyValueKind.Tuple, all.Length > 0 ? all : [message])));
    }

    /// <summary>The converter's way to make a container of items that it owns.</summary>
    internal static MontyValue OfItems(MontyValueKind kind, MontyValue[] items) => new(new ItemsContent(kind, items));

    /// <summary>The converter's way to make a dict of pairs that it owns.</summary>
    internal static MontyValue OfPairs(KeyValuePair<MontyValue, MontyValue>[] pairs) => new(new PairsContent(pairs));

    /// <summary>The converter's way to make a <c>bytes</c> of data that nobody changes.</summary>
    internal static MontyValue OfBytes(byte[] data) => new(data);

    internal static MontyValue OfException(string typeName, string message, MontyValue[] arguments)
        => new(new ExceptionContent(typeName, message, new ItemsContent(MontyValueKind.Tuple, arguments)));

    internal static MontyValue OfObject(string typeName, string text) => new(new RepresentationContent(typeName, text));

    private static MontyValue OfHashable(MontyValueKind kind, IEnumerable<MontyValue> items)
    {
        MontyValue[] unique = [.. Copied(items).Distinct()];
        foreach (MontyValue item in unique)
            RequireHashable(item, nameof(items));
        return OfItems(kind, unique);
    }

    private static MontyValue[] Copied(IEnumerable<MontyValue> items, string parameter = "items")
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        return [.. items];
    }

    private static void RequireHashable(MontyValue key, string parameter)
    {
        if (key.Kind is MontyValueKind.List or MontyValueKind.Dictionary or MontyValueKind.Set)
            throw new ArgumentException($"Python cannot hash a {key.TypeName}: {key}", parameter);
        if (key.Kind != MontyValueKind.Tuple)
            return;
        foreach (MontyValue item in key.Items("a tuple"))
            RequireHashable(item, parameter);
    }
}
