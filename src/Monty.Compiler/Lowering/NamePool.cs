using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>The names that a program's instructions mention, each one object whichever function uses it.</summary>
/// <remarks>Scripts keep them as keys of namespaces, so that they get into snapshots, which name them by their place in the program.</remarks>
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
