using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Monty.Runtime.Tests.Hosting;

public class MontyValueTests
{
    public static TheoryData<MontyValue, MontyValueKind, string, string> Kinds => new()
    {
        { default, MontyValueKind.None, "NoneType", "None" },
        { true, MontyValueKind.Boolean, "bool", "True" },
        { -5, MontyValueKind.Integer, "int", "-5" },
        { BigInteger.Pow(2, 70), MontyValueKind.Integer, "int", "1180591620717411303424" },
        { 1e16, MontyValueKind.Float, "float", "1e+16" },
        { 1.0, MontyValueKind.Float, "float", "1.0" },
        { double.NaN, MontyValueKind.Float, "float", "nan" },
        { "it's", MontyValueKind.String, "str", "\"it's\"" },
        { "a\n\ud800", MontyValueKind.String, "str", "'a\\n\\ud800'" },
        { new byte[] { 0, 65, 255, 39 }, MontyValueKind.Bytes, "bytes", "b\"\\x00A\\xff'\"" },
        { MontyValue.List(1, "a"), MontyValueKind.List, "list", "[1, 'a']" },
        { MontyValue.Tuple(1), MontyValueKind.Tuple, "tuple", "(1,)" },
        { MontyValue.Tuple(), MontyValueKind.Tuple, "tuple", "()" },
        { MontyValue.Set(), MontyValueKind.Set, "set", "set()" },
        { MontyValue.Set(1, 2), MontyValueKind.Set, "set", "{1, 2}" },
        { MontyValue.FrozenSet(1), MontyValueKind.FrozenSet, "frozenset", "frozenset({1})" },
        { MontyValue.Dictionary(new("a", 1), new(2, MontyValue.None)), MontyValueKind.Dictionary, "dict", "{'a': 1, 2: None}" },
        { MontyValue.Ellipsis, MontyValueKind.Ellipsis, "ellipsis", "Ellipsis" },
        { MontyValue.Exception("KeyError", "'x'", "x"), MontyValueKind.Exception, "KeyError", "KeyError('x')" },
        { MontyValue.Exception("ValueError", "bad"), MontyValueKind.Exception, "ValueError", "ValueError('bad')" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Value_knows_its_kind_type_and_repr(MontyValue value, MontyValueKind kind, string type, string repr)
    {
        Assert.Equal(kind, value.Kind);
        Assert.Equal(type, value.TypeName);
        Assert.Equal(repr, value.ToString());
        Assert.Equal(value, value);
        Assert.Equal(value.GetHashCode(), value.GetHashCode());
    }

    [Fact]
    public void Equality_is_by_kind_and_content()
    {
        Assert.NotEqual<MontyValue>(1, 1.0);
        Assert.NotEqual<MontyValue>(1, true);
        Assert.NotEqual(MontyValue.List(1), MontyValue.Tuple(1));
        Assert.Equal<MontyValue>(0.0, -0.0);
        Assert.Equal(MontyValue.Set(1, 2), MontyValue.Set(2, 1));
        Assert.Equal(MontyValue.Dictionary(new("a", 1), new("b", 2)), MontyValue.Dictionary(new("b", 2), new("a", 1)));
        Assert.Equal<MontyValue>(new byte[] { 1 }, new byte[] { 1 });
        Assert.Equal(MontyValue.Integer(new BigInteger(7)), MontyValue.Integer(7));
    }

    [Fact]
    public void Accessors_refuse_other_kinds_and_say_what_is_there()
    {
        MontyValue text = "abc";
        var error = Assert.Throws<MontyConversionException>(() => text.AsInt64());
        Assert.Equal("the value is a str, not an int: 'abc'", error.Message);
        Assert.Equal("the value is None, not a float: None", Assert.Throws<MontyConversionException>(() => MontyValue.None.AsDouble()).Message);
        MontyValue big = BigInteger.Pow(10, 30);
        Assert.Equal("the int does not fit 64 bits", Assert.Throws<MontyConversionException>(() => big.AsInt64()).Message);
        Assert.Throws<MontyConversionException>(() => text[0]);
        Assert.Throws<KeyNotFoundException>(() => MontyValue.Dictionary()["a"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => MontyValue.List(1)[1]);
    }

    [Fact]
    public void Large_dictionaries_are_searched_by_hash()
    {
        MontyValue dictionary = MontyValue.Dictionary(Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create((MontyValue)$"k{i}", (MontyValue)i)));
        Assert.Equal(777, dictionary["k777"]);
        Assert.False(dictionary.TryGetValue("k1000", out _));
    }

    [Fact]
    public void Unhashable_keys_and_items_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MontyValue.Set(MontyValue.List()));
        Assert.Throws<ArgumentException>(() => MontyValue.Dictionary(KeyValuePair.Create(MontyValue.Dictionary(), MontyValue.None)));
        Assert.Throws<ArgumentException>(() => MontyValue.Exception("NoSuchError", ""));
    }

    [Fact]
    public void Nesting_is_limited()
    {
        MontyValue value = 1;
        for (int i = 0; i < 200; i++)
            value = MontyValue.List(value);
        Assert.Equal(new string('[', 200) + "1" + new string(']', 200), value.ToString());
        Assert.Throws<MontyConversionException>(() => MontyValue.List(value));
        Assert.Equal(value, MontyValue.FromJson(value.ToJson()));
    }

    [Fact]
    public void Clr_values_are_copied()
    {
        Assert.Equal("[1, 2]", MontyValue.FromObject(new[] { 1, 2 }).ToString());
        Assert.Equal("(1, 'a', None)", MontyValue.FromObject((1, "a", (object?)null)).ToString());
        Assert.Equal("{'a': [1.5]}", MontyValue.FromObject(new Dictionary<string, double[]> { ["a"] = [1.5] }).ToString());
        Assert.Equal("{3, 1}", MontyValue.FromObject(new HashSet<long> { 3, 1 }).ToString());
        Assert.Equal("18446744073709551615", MontyValue.FromObject(ulong.MaxValue).ToString());
        Assert.Equal("{'x': [True, None, 1]}", MontyValue.FromObject(JsonNode.Parse("""{"x": [true, null, 1]}""")).ToString());
        var error = Assert.Throws<MontyConversionException>(() => MontyValue.FromObject(new List<object> { new Uri("http://x") }));
        Assert.StartsWith("Uri has no Python counterpart; use a primitive, ", error.Message, StringComparison.Ordinal);
        Assert.Throws<MontyConversionException>(() => MontyValue.FromObject(1.5m));
    }

    [Fact]
    public void Values_become_clr_types()
    {
        MontyValue value = MontyValue.Dictionary(new("a", MontyValue.List(1, 2)), new("b", MontyValue.Tuple()));
        Dictionary<string, List<int>> typed = value.ToObject<Dictionary<string, List<int>>>();
        Assert.Equal([1, 2], typed["a"]);
        var natural = Assert.IsType<Dictionary<string, object?>>(value.ToObject<object>());
        Assert.Equal(new List<object?> { 1L, 2L }, natural["a"]);
        Assert.Equal(("x", 2.0), MontyValue.Tuple("x", 2).ToObject<(string, double)>());
        Assert.Null(MontyValue.None.ToObject<int?>());
        Assert.Equal(1, ((MontyValue)true).ToObject<long>());
        Assert.Equal(2, value.ToObject<JsonElement>().GetProperty("a").GetArrayLength());
        Assert.Equal([1, 2], ((MontyValue)new byte[] { 1, 2 }).ToObject<byte[]>());
        Assert.Throws<MontyConversionException>(() => ((MontyValue)300).ToObject<byte>());
        Assert.Throws<MontyConversionException>(() => ((MontyValue)1.5).ToObject<long>());
        Assert.Throws<MontyConversionException>(() => MontyValue.None.ToObject<long>());
        Assert.Throws<ArgumentException>(() => ((MontyValue)1).ToObject<Uri>());
    }

    [Theory]
    [InlineData("null", "None")]
    [InlineData("[1, 1.0, 1e3, -0]", "[1, 1.0, 1000.0, 0]")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("{\"b\": 1, \"a\": {\"c\": \"é\"}, \"b\": 2}", "{'b': 2, 'a': {'c': 'é'}}")]
    public void Json_is_read(string json, string repr) => Assert.Equal(repr, MontyValue.FromJson(json).ToString());

    [Fact]
    public void Json_is_written()
    {
        Assert.Equal("1180591620717411303424", ((MontyValue)BigInteger.Pow(2, 70)).ToJson());
        Assert.Equal("[1.0,\"NaN\",\"-Infinity\"]", MontyValue.List(1.0, double.NaN, double.NegativeInfinity).ToJson());
        Assert.Equal("{\"a\":[1,true],\"(1, 2)\":\"AQI=\"}", MontyValue.Dictionary(
            new("a", MontyValue.Tuple(1, true)), new(MontyValue.Tuple(1, 2), new byte[] { 1, 2 })).ToJson());
        Assert.Equal("\"Ellipsis\"", MontyValue.Ellipsis.ToJson());
        Assert.Equal("\"a\\ud800b\\u002b\"", ((MontyValue)"a\ud800b+").ToJson());
        Assert.ThrowsAny<JsonException>(() => MontyValue.FromJson("[1,"));
        Assert.Throws<JsonException>(() => MontyValue.FromJson("\"\\ud800\""));
    }

    [Fact]
    public void Keys_and_items_that_come_again_are_one()
    {
        MontyValue pairs = MontyValue.Dictionary(new KeyValuePair<MontyValue, MontyValue>("a", 1), new("b", 2), new("a", 3));
        Assert.Equal("{'a': 3, 'b': 2}", pairs.ToString());
        Assert.Equal("{1, 2}", MontyValue.Set(1, 2, 1).ToString());
        Assert.Equal(2, MontyValue.FrozenSet(1, 2, 1).Count);
    }

    [Fact]
    public void What_holds_an_unhashable_item_is_unhashable()
        => Assert.Equal(
            "Python cannot hash a list: [1] (Parameter 'items')",
            Assert.Throws<ArgumentException>(() => MontyValue.Set(MontyValue.Tuple(0, MontyValue.Tuple(MontyValue.List(1))))).Message);

    [Fact]
    public void Nothing_instead_of_items_is_named()
    {
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => MontyValue.List(null!)).ParamName);
        Assert.Equal("pairs", Assert.Throws<ArgumentNullException>(() => MontyValue.Dictionary(null!)).ParamName);
        Assert.Equal("arguments", Assert.Throws<ArgumentNullException>(() => MontyValue.Exception("ValueError", "x", null!)).ParamName);
    }
}
