using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Collects names of which there may be many, each once, with looks at the clock in between.</summary>
internal sealed class NameCollector(PyContext context)
{
    /// <summary>Names between two looks: some hundred microseconds.</summary>
    private const int NamesPerLook = 1 << 12;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _added;

    /// <summary>Adds a name that may be there already.</summary>
    /// <exception cref="ResourceLimitException">Out of time or over budget.</exception>
    public void Add(string name)
    {
        _names.Add(name);
        if (++_added % NamesPerLook == 0)
            context.Meter.LookAtWork();
    }

    /// <summary>The names as a list of strs, in order.</summary>
    public PyList Sorted()
    {
        context.Meter.ChargeWork(_names.Count);
        context.Meter.ChargeValues(_names.Count);
        var names = new PyValue[_names.Count];
        int count = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        foreach (string name in _names)
        {
            loop.At(count);
            names[count++] = PyValue.Str(name);
        }

        PyValue[]? sorted = null;
        Sorting.Sort(context, names, reverse: false, verdicts: null, ref sorted);
        return new PyList(sorted!);
    }
}
