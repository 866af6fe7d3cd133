using System.Numerics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Makes the conversions of <see cref="ClrConverter{T}"/>.</summary>
internal static class ClrConverters
{
    private static readonly Dictionary<Type, Delegate> Scalars = new()
    {
        [typeof(MontyValue)] = (Func<MontyValue, MontyValue>)(value => value),
        [typeof(object)] = (Func<MontyValue, object?>)NaturalObject.Of,
        [typeof(bool)] = (Func<MontyValue, bool>)(value => value.AsBoolean()),
        [typeof(string)] = (Func<MontyValue, string?>)(value => value.IsNone ? null : value.AsString()),
        [typeof(byte[])] = (Func<MontyValue, byte[]?>)(value => value.IsNone ? null : value.AsBytes().ToArray()),
        [typeof(ReadOnlyMemory<byte>)] = (Func<MontyValue, ReadOnlyMemory<byte>>)(value => value.AsBytes().ToArray()),
        [typeof(long)] = (Func<MontyValue, long>)ToInt64,
        [typeof(int)] = (Func<MontyValue, int>)ToInteger<int>,
        [typeof(short)] = (Func<MontyValue, short>)ToInteger<short>,
        [typeof(sbyte)] = (Func<MontyValue, sbyte>)ToInteger<sbyte>,
        [typeof(byte)] = (Func<MontyValue, byte>)ToInteger<byte>,
        [typeof(ushort)] = (Func<MontyValue, ushort>)ToInteger<ushort>,
        [typeof(uint)] = (Func<MontyValue, uint>)ToInteger<uint>,
        [typeof(ulong)] = (Func<MontyValue, ulong>)ToInteger<ulong>,
        [typeof(Int128)] = (Func<MontyValue, Int128>)ToInteger<Int128>,
        [typeof(UInt128)] = (Func<MontyValue, UInt128>)ToInteger<UInt128>,
        [typeof(BigInteger)] = (Func<MontyValue, BigInteger>)ToBigInteger,
        [typeof(double)] = (Func<MontyValue, double>)ToDouble,
        [typeof(float)] = (Func<MontyValue, float>)(value => (float)ToDouble(value)),
        [typeof(char)] = (Func<MontyValue, char>)ToChar,
        [typeof(JsonElement)] = (Func<MontyValue, JsonElement>)(value => JsonElement.Parse(value.ToJson(), JsonLimits)),
        [typeof(JsonNode)] = (Func<MontyValue, JsonNode?>)(value => JsonNode.Parse(value.ToJson(), documentOptions: JsonLimits)),
    };

    private static readonly Dictionary<Type, string> Shapes = new()
    {
        [typeof(Nullable<>)] = nameof(CollectionConversions.Nullable),
        [typeof(List<>)] = nameof(CollectionConversions.List),
        [typeof(IList<>)] = nameof(CollectionConversions.ListInterface),
        [typeof(ICollection<>)] = nameof(CollectionConversions.Collection),
        [typeof(IEnumerable<>)] = nameof(CollectionConversions.Enumerable),
        [typeof(IReadOnlyList<>)] = nameof(CollectionConversions.ReadOnlyList),
        [typeof(IReadOnlyCollection<>)] = nameof(CollectionConversions.ReadOnlyCollection),
        [typeof(HashSet<>)] = nameof(CollectionConversions.HashSet),
        [typeof(ISet<>)] = nameof(CollectionConversions.SetInterface),
        [typeof(IReadOnlySet<>)] = nameof(CollectionConversions.ReadOnlySet),
        [typeof(Dictionary<,>)] = nameof(CollectionConversions.Dictionary),
        [typeof(IDictionary<,>)] = nameof(CollectionConversions.DictionaryInterface),
        [typeof(IReadOnlyDictionary<,>)] = nameof(CollectionConversions.ReadOnlyDictionary),
        [typeof(KeyValuePair<,>)] = nameof(CollectionConversions.Pair),
        [typeof(ValueTuple<,>)] = nameof(CollectionConversions.Tuple2),
        [typeof(ValueTuple<,,>)] = nameof(CollectionConversions.Tuple3),
        [typeof(ValueTuple<,,,>)] = nameof(CollectionConversions.Tuple4),
    };

    private static readonly JsonDocumentOptions JsonLimits = new() { MaxDepth = DepthLimit.Value };

    /// <summary>A <c>Func&lt;MontyValue, T&gt;</c>, or null where no value can become a T.</summary>
    public static Delegate? Make(Type type)
    {
        if (Scalars.TryGetValue(type, out Delegate? scalar))
            return scalar;
        if (type.IsSZArray)
            return MakeShape(nameof(CollectionConversions.Array), [type.GetElementType()!], type);
        return type.IsGenericType && Shapes.TryGetValue(type.GetGenericTypeDefinition(), out string? shape)
            ? MakeShape(shape, type.GetGenericArguments(), type)
            : null;
    }

    private static Delegate? MakeShape(string method, Type[] arguments, Type type)
    {
        foreach (Type argument in arguments)
        {
            if (Make(argument) is null)
                return null;
        }

        MethodInfo generic = typeof(CollectionConversions).GetMethod(method, BindingFlags.Static | BindingFlags.Public)!;
        return generic.MakeGenericMethod(arguments).CreateDelegate(typeof(Func<,>).MakeGenericType(typeof(MontyValue), type));
    }

    private static long ToInt64(MontyValue value) => value.Kind switch
    {
        MontyValueKind.Boolean => value.Bits,
        MontyValueKind.Integer when value.IsBigInteger => throw MontyConversionException.Overflow(value, typeof(long)),
        _ => value.AsInt64(),
    };

    private static BigInteger ToBigInteger(MontyValue value)
        => value.Kind == MontyValueKind.Boolean ? value.Bits : value.AsBigInteger();

    private static T ToInteger<T>(MontyValue value)
        where T : struct, INumberBase<T>
    {
        try
        {
            return T.CreateChecked(ToBigInteger(value));
        }
        catch (OverflowException)
        {
            throw MontyConversionException.Overflow(value, typeof(T));
        }
    }

    private static double ToDouble(MontyValue value)
    {
        if (value.Kind is not (MontyValueKind.Integer or MontyValueKind.Boolean))
            return value.AsDouble();
        if (!value.IsBigInteger)
            return value.Bits;
        double rounded = IntDivision.ToDouble(value.AsBigInteger());
        return double.IsFinite(rounded) ? rounded : throw MontyConversionException.Overflow(value, typeof(double));
    }

    private static char ToChar(MontyValue value)
    {
        string text = value.AsString();
        return text.Length == 1
            ? text[0]
            : throw new MontyConversionException($"the value is a str of {text.Length} UTF-16 units, not of one: {value}");
    }
}
