using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>The names that a function's instructions use, each one object: what a run does must not depend on how its code is run.</summary>
internal sealed class NamePool
{
    private readonly Dictionary<string, PyStr> _names = new(StringComparer.Ordinal);

    public PyStr Of(string name)
    {
        if (!_names.TryGetValue(name, out PyStr? known))
            _names.Add(name, known = new PyStr(name));
        return known;
    }
}
