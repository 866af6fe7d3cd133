using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The objects among a program's constants, those inside of them, and its names, numbered alike in every process.</summary>
/// <remarks>A run holds them themselves, and <c>is</c> tells: so a snapshot names them instead of making copies.</remarks>
internal sealed class ProgramConstants
{
    private readonly List<PyObject> _objects = [];
    private readonly Dictionary<PyObject, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public ProgramConstants(IEnumerable<PyValue> constants, IEnumerable<PyStr> names)
    {
        foreach (PyValue constant in constants)
            Add(constant.Ref);
        for (int i = 0; i < _objects.Count; i++)
        {
            if (_objects[i] is PyTuple tuple)
                AddAll(tuple.Items);
        }

        foreach (PyStr name in names)
            Add(name);
    }

    public int Count => _objects.Count;

    public PyObject this[int number] => _objects[number];

    /// <summary>The number of a constant; false for any other object.</summary>
    public bool TryGetNumber(PyObject value, out int number) => _numbers.TryGetValue(value, out number);

    private void AddAll(ReadOnlySpan<PyValue> items)
    {
        foreach (PyValue item in items)
            Add(item.Ref);
    }

    /// <summary>What is one object here may be several where the program was loaded, so each place has a number of its own.</summary>
    private void Add(PyObject? value)
    {
        if (value is null or ImmediateTag)
            return;
        _numbers.TryAdd(value, _objects.Count);
        _objects.Add(value);
    }
}
