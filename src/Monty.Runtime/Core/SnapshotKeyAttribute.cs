namespace Monty.Runtime.Core;

/// <summary>On a static field that holds a built-in type: its name in snapshots, where another type has the same Python name.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class SnapshotKeyAttribute(string key) : Attribute
{
    public string Key { get; } = key;
}
