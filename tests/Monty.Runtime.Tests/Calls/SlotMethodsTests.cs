using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Calls;

/// <summary>The slots of built-in types as attributes.</summary>
public sealed class SlotMethodsTests
{
    [Theory]
    [InlineData("list", "__len__ __iter__ __getitem__ __setitem__ __add__ __eq__")]
    [InlineData("int", "__add__ __radd__ __lshift__ __index__ __pow__")]
    [InlineData("set", "__contains__ __iand__")]
    public void TypesHaveTheirSlots(string typeName, string names)
    {
        PyType type = Snapshot.TypeTable.All().Select(row => row.Type).First(type => type.Name == typeName);
        foreach (string name in names.Split(' '))
        {
            Assert.True(type.TryGetOwn(name, out PyValue attribute), name);
            Assert.IsType<NativeFunction>(attribute.Ref);
        }
    }

    [Fact]
    public void UnhashableTypesHaveNoHash()
    {
        Assert.True(ListType.Type.TryGetOwn("__hash__", out PyValue hash));
        Assert.True(hash.IsNone);
    }

    [Fact]
    public void SlotsOfImmediateValuesAreCalled()
    {
        PyContext context = TestRun.Start();
        Assert.True(IntType.Type.TryGetOwn("__add__", out PyValue add));
        Assert.Equal(5, add.Ref.Call2(context, add, PyValue.Int(2), PyValue.Int(3)).Bits);
        PyValue bound = add.Ref.BindTo(context, add, PyValue.Int(2), IntType.Type);
        Assert.Equal(6, bound.Ref.Call1(context, bound, PyValue.Int(4)).Bits);
        Assert.True(bound.Ref.Call1(context, bound, PyValue.Str("x")).IsNotImplemented);
    }
}
