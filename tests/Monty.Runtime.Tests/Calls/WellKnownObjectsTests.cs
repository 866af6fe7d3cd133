using Monty.Runtime.Builtins;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Snapshot;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Calls;

/// <summary>Everything that belongs to the process can be named in a snapshot and found again.</summary>
public sealed class WellKnownObjectsTests
{
    [Fact]
    public void EveryTypeAndItsMembersHaveKeys()
    {
        foreach ((PyType type, _) in TypeTable.All())
        {
            AssertFound(type);
            foreach (KeyValuePair<string, ClassAttribute> attribute in type.OwnAttributes)
            {
                if (attribute.Value.Value.Ref is NativeFunction or GetSetDescriptor)
                    AssertFound(attribute.Value.Value.Ref);
            }
        }
    }

    [Fact]
    public void EveryModuleMemberHasAKey()
    {
        foreach (NativeMember member in BuiltinTable.Members)
            AssertFound(member.ToModuleAttribute().Ref);
        foreach (string name in ModuleTable.Names)
        {
            AssertFound(ModuleRegistry.Find(name)!);
            foreach (NativeMember member in ModuleTable.Members(name)!)
            {
                PyObject value = member.ToModuleAttribute().Ref;
                if (value is not ImmediateTag)
                    AssertFound(value);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("str.")]
    [InlineData("str.nothing")]
    [InlineData("nothing.upper")]
    [InlineData("module ")]
    [InlineData("module nothing")]
    [InlineData("builtins.nothing")]
    public void UnknownKeysAreRefused(string key) => Assert.False(WellKnownObjects.TryGet(key, out _));

    [Fact]
    public void SignaturesParse()
    {
        foreach (NativeMember member in BuiltinTable.Members.Where(member => member.Kind == NativeKind.Function))
            Assert.Equal(member.Name, member.Parsed.Shape.Name);
    }

    private static void AssertFound(PyObject value)
    {
        Assert.True(WellKnownObjects.TryGetKey(value, out string? key));
        Assert.True(WellKnownObjects.TryGet(key, out PyObject? found), key);
        Assert.Same(value, found);
    }
}
