using System.Collections;
using System.Collections.Frozen;
using System.Numerics;

namespace Monty.Runtime.Hosting;

/// <summary>What Python programmers call the values that a CLR type accepts.</summary>
internal sealed class ExpectedType(string name, params MontyValueKind[] kinds)
{
    private static readonly ExpectedType Integer = new("int", MontyValueKind.Integer, MontyValueKind.Boolean);
    private static readonly ExpectedType Real = new("float", MontyValueKind.Float, MontyValueKind.Integer, MontyValueKind.Boolean);
    private static readonly ExpectedType Text = new("str", MontyValueKind.String);
    private static readonly ExpectedType Data = new("bytes", MontyValueKind.Bytes);
    private static readonly ExpectedType Dictionary = new("dict", MontyValueKind.Dictionary);
    private static readonly ExpectedType Tuple = new("tuple", Sequences);
    private static readonly ExpectedType Sequence = new("list", Sequences);
    private static readonly ExpectedType Any = new("a value", Enum.GetValues<MontyValueKind>());

    private static readonly FrozenDictionary<Type, ExpectedType> Scalars = new Dictionary<Type, ExpectedType>
    {
        [typeof(bool)] = new("bool", MontyValueKind.Boolean),
        [typeof(string)] = Text,
        [typeof(char)] = Text,
        [typeof(byte[])] = Data,
        [typeof(ReadOnlyMemory<byte>)] = Data,
        [typeof(double)] = Real,
        [typeof(float)] = Real,
        [typeof(long)] = Integer,
        [typeof(int)] = Integer,
        [typeof(short)] = Integer,
        [typeof(sbyte)] = Integer,
        [typeof(byte)] = Integer,
        [typeof(ushort)] = Integer,
        [typeof(uint)] = Integer,
        [typeof(ulong)] = Integer,
        [typeof(Int128)] = Integer,
        [typeof(UInt128)] = Integer,
        [typeof(BigInteger)] = Integer,
    }.ToFrozenDictionary();

    private static MontyValueKind[] Sequences
        => [MontyValueKind.List, MontyValueKind.Tuple, MontyValueKind.Set, MontyValueKind.FrozenSet];

    public string Name => name;

    public static ExpectedType Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Scalars.TryGetValue(type, out ExpectedType? scalar))
            return scalar;
        if (typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type))
            return Tuple;
        if (ClrShapes.PairTypeOf(type) is not null)
            return Dictionary;
        return typeof(IEnumerable).IsAssignableFrom(type) && !typeof(System.Text.Json.Nodes.JsonNode).IsAssignableFrom(type) ? Sequence : Any;
    }

    /// <summary>Whether values of a kind can fit at all, so that a misfit lies deeper.</summary>
    public bool Allows(MontyValueKind kind) => Array.IndexOf(kinds, kind) >= 0;
}
