using System.Collections.ObjectModel;
using System.Numerics;
using Monty.Runtime.Hosting;

namespace Monty;

public readonly partial struct MontyValue
{
    /// <summary>The value of a <c>bool</c>.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    public bool AsBoolean() => ReferenceEquals(_content, ImmediateContent.Boolean) ? _bits != 0 : throw Not("a bool");

    /// <summary>The value of an <c>int</c> that fits 64 bits.</summary>
    /// <exception cref="MontyConversionException">The value is something else, or does not fit.</exception>
    public long AsInt64()
    {
        if (ReferenceEquals(_content, ImmediateContent.Integer))
            return _bits;
        throw _content is BigInteger ? new MontyConversionException("the int does not fit 64 bits") : Not("an int");
    }

    /// <summary>The value of an <c>int</c>.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    public BigInteger AsBigInteger() => _content switch
    {
        BigInteger big => big,
        ImmediateContent { Kind: MontyValueKind.Integer } => _bits,
        _ => throw Not("an int"),
    };

    /// <summary>The value of a <c>float</c>.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    public double AsDouble()
        => ReferenceEquals(_content, ImmediateContent.Float) ? BitConverter.Int64BitsToDouble(_bits) : throw Not("a float");

    /// <summary>The value of a <c>str</c>. <see cref="ToString"/> gives the repr instead.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    public string AsString() => _content as string ?? throw Not("a str");

    /// <summary>The data of a <c>bytes</c>.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    public ReadOnlySpan<byte> AsBytes() => _content as byte[] ?? throw Not("bytes");

    /// <summary>The items of a list, tuple, set or frozenset.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    public IReadOnlyList<MontyValue> AsItems()
        => _content is ItemsContent { Items: var items } ? new ReadOnlyCollection<MontyValue>(items) : throw Not("a list, tuple or set");

    /// <summary>The pairs of a <c>dict</c>, in its order.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    public IReadOnlyList<KeyValuePair<MontyValue, MontyValue>> AsPairs()
        => _content is PairsContent { Pairs: var pairs }
            ? new ReadOnlyCollection<KeyValuePair<MontyValue, MontyValue>>(pairs)
            : throw Not("a dict");

    /// <summary>How many items or pairs a container has.</summary>
    /// <exception cref="MontyConversionException">The value is no container.</exception>
    public int Count => _content switch
    {
        ItemsContent items => items.Items.Length,
        PairsContent pairs => pairs.Pairs.Length,
        _ => throw Not("a container"),
    };

    /// <summary>An item of a list, tuple, set or frozenset, by its position.</summary>
    /// <exception cref="MontyConversionException">The value is something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public MontyValue this[int index]
    {
        get
        {
            MontyValue[] items = Items("a list, tuple or set");
            return (uint)index < (uint)items.Length
                ? items[index]
                : throw new ArgumentOutOfRangeException(nameof(index), index, $"the {TypeName} has {items.Length} items");
        }
    }

    /// <summary>The value of a <c>dict</c> under a str key.</summary>
    /// <exception cref="MontyConversionException">The value is no dict.</exception>
    /// <exception cref="KeyNotFoundException">The key is not there.</exception>
    public MontyValue this[string key]
        => TryGetValue(key, out MontyValue value) ? value : throw new KeyNotFoundException($"the dict has no key '{key}'");

    /// <summary>Looks up a key of a <c>dict</c>.</summary>
    /// <exception cref="MontyConversionException">The value is no dict.</exception>
    public bool TryGetValue(MontyValue key, out MontyValue value)
        => _content is PairsContent pairs ? pairs.TryFind(key, out value) : throw Not("a dict");

    /// <summary>The message of an exception, as <c>str(e)</c> gave it.</summary>
    /// <exception cref="MontyConversionException">The value is no exception.</exception>
    public string ExceptionMessage => _content is ExceptionContent { Message: var message } ? message : throw Not("an exception");

    /// <summary>The <c>args</c> of an exception.</summary>
    /// <exception cref="MontyConversionException">The value is no exception.</exception>
    public IReadOnlyList<MontyValue> ExceptionArguments
        => _content is ExceptionContent { Arguments.Items: var arguments }
            ? new ReadOnlyCollection<MontyValue>(arguments)
            : throw Not("an exception");

    /// <summary>The items themselves, for code that only reads them.</summary>
    internal MontyValue[] Items(string wanted) => _content is ItemsContent items ? items.Items : throw Not(wanted);

    /// <summary>The pairs themselves, for code that only reads them.</summary>
    internal KeyValuePair<MontyValue, MontyValue>[] Pairs => _content is PairsContent pairs ? pairs.Pairs : throw Not("a dict");

    /// <summary>The data of a <c>bytes</c> itself, for code that only reads it.</summary>
    internal byte[] Data => _content as byte[] ?? throw Not("bytes");

    /// <summary>The immediate bits of a bool, an int of 64 bits or a float.</summary>
    internal long Bits => _bits;

    internal bool IsBigInteger => _content is BigInteger;

    private MontyConversionException Not(string wanted)
    {
        string text = ToString();
        return new($"the value is {Article(TypeName)}, not {wanted}: {(text.Length <= 80 ? text : text[..77] + "...")}");
    }

    private static string Article(string typeName) => typeName switch
    {
        "NoneType" => "None",
        "bytes" => "bytes",
        ['a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O', ..] => "an " + typeName,
        _ => "a " + typeName,
    };
}
