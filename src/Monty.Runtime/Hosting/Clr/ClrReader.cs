using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Monty.Runtime.Hosting;

/// <summary>Copies CLR values to <see cref="MontyValue"/>s.</summary>
internal static class ClrReader
{
    /// <exception cref="MontyConversionException">The type has no Python counterpart, or the value nests too deep.</exception>
    public static MontyValue Read(object? value, int depth)
    {
        DepthLimit.Check(depth);
        return value switch
        {
            null => MontyValue.None,
            MontyValue monty => monty,
            string text => text,
            bool flag => flag,
            JsonElement or JsonNode or JsonDocument => ReadJson(value),
            ITuple tuple => ReadTuple(tuple, depth),
            byte[] data => MontyValue.Bytes(data),
            ReadOnlyMemory<byte> data => MontyValue.Bytes(data.Span),
            Memory<byte> data => MontyValue.Bytes(data.Span),
            IEnumerable items => ReadSequence(items, depth),
            _ => TryReadNumber(value, out MontyValue number) ? number : throw Unsupported(value.GetType()),
        };
    }

    public static MontyConversionException Unsupported(Type type)
        => new($"{ClrNames.Of(type)} has no Python counterpart; {ClrNames.Crossing}");

    private static bool TryReadNumber(object value, out MontyValue number)
    {
        MontyValue? read = value switch
        {
            long or int or short or sbyte or byte or ushort or uint => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
            double or float => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
            BigInteger big => big,
            ulong big => (BigInteger)big,
            Int128 big => (BigInteger)big,
            UInt128 big => (BigInteger)big,
            nint native => (long)native,
            nuint native => (BigInteger)native,
            Half half => (double)half,
            char unit => unit.ToString(),
            _ => null,
        };
        number = read ?? default;
        return read is not null;
    }

    private static MontyValue ReadJson(object json) => json switch
    {
        JsonDocument document => JsonText.Read(document.RootElement),
        JsonNode node => JsonText.Read(node.ToJsonString()),
        _ => JsonText.Read((JsonElement)json),
    };

    private static MontyValue ReadTuple(ITuple tuple, int depth)
    {
        var items = new MontyValue[tuple.Length];
        for (int i = 0; i < items.Length; i++)
            items[i] = Read(tuple[i], depth + 1);
        return MontyValue.OfItems(MontyValueKind.Tuple, items);
    }

    private static MontyValue ReadSequence(IEnumerable items, int depth)
    {
        Type type = items.GetType();
        if (ClrShapes.PairTypeOf(type) is { } pair)
            return ReadPairs(items, ClrShapes.PairReaderOf(pair), depth);
        var read = new List<MontyValue>();
        foreach (object? item in items)
            read.Add(Read(item, depth + 1));
        return ClrShapes.IsSet(type) ? MontyValue.Set(read) : MontyValue.OfItems(MontyValueKind.List, [.. read]);
    }

    private static MontyValue ReadPairs(IEnumerable items, PairReader reader, int depth)
    {
        var pairs = new List<KeyValuePair<MontyValue, MontyValue>>();
        foreach (object? item in items)
        {
            (object? key, object? value) = reader.Split(item!);
            pairs.Add(new(Read(key, depth + 1), Read(value, depth + 1)));
        }

        return MontyValue.Dictionary(pairs);
    }
}
