using Monty.Runtime.Core;

namespace Monty.Runtime.Calls;

/// <summary>What a native function gets for <c>**kwargs</c>: names with values, in the order of the call. Never holds a name twice.</summary>
internal readonly ref struct KeywordArguments(ReadOnlySpan<string> names, ReadOnlySpan<PyValue> values)
{
    public ReadOnlySpan<string> Names { get; } = names;

    public ReadOnlySpan<PyValue> Values { get; } = values;

    public int Count => Names.Length;

    public bool TryGet(string name, out PyValue value)
    {
        int index = Names.IndexOf(name);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }
}
