using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The C3 linearization: the order in which bases are searched. Takes time in proportion to the ancestors of all bases.</summary>
internal sealed class MethodResolution
{
    /// <summary>The ancestors of each base, and the bases themselves: what is to be merged.</summary>
    private readonly PyType[][] _sequences;

    /// <summary>For each sequence the place of its first type that is not in the result.</summary>
    private readonly int[] _heads;

    /// <summary>In how many sequences a type stands behind the head.</summary>
    private readonly Dictionary<PyType, int> _tails = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sequences that a type is the head of.</summary>
    private readonly Dictionary<PyType, List<int>> _headed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Heads that are in no tail, by the first sequence that they are the head of.</summary>
    private readonly PriorityQueue<PyType, int> _free = new();

    private MethodResolution(ReadOnlySpan<PyType> bases)
    {
        _sequences = new PyType[bases.Length + 1][];
        for (int i = 0; i < bases.Length; i++)
            _sequences[i] = bases[i].Mro.ToArray();
        _sequences[^1] = bases.ToArray();
        _heads = new int[_sequences.Length];
        foreach (PyType[] sequence in _sequences)
        {
            foreach (PyType type in sequence.AsSpan(1))
                CollectionsMarshal.GetValueRefOrAddDefault(_tails, type, out _)++;
        }

        for (int i = 0; i < _sequences.Length; i++)
            NoteHead(i);
    }

    /// <summary>The ancestors of a class with these bases.</summary>
    /// <exception cref="RaisedException">There is no consistent order.</exception>
    public static PyType[] Linearize(ReadOnlySpan<PyType> bases)
        => bases.Length switch
        {
            0 => [],
            1 => bases[0].Mro.ToArray(),
            _ => new MethodResolution(bases).Merge(),
        };

    /// <summary>As without a context, and charged.</summary>
    /// <exception cref="RaisedException">There is no consistent order.</exception>
    public static PyType[] Linearize(PyContext context, ReadOnlySpan<PyType> bases)
    {
        // A class holds all its ancestors, so a long line of classes takes the square of its length.
        long ancestors = 1;
        foreach (PyType type in bases)
            ancestors += type.Mro.Length;
        context.Meter.ChargeBytes(ancestors * 16);
        context.Meter.ChargeWork(ancestors);
        return Linearize(bases);
    }

    private PyType[] Merge()
    {
        var result = new List<PyType>();
        while (_free.TryDequeue(out PyType? next, out _))
        {
            // It is there once for each sequence that it became the head of.
            if (!_headed.Remove(next, out List<int>? sequences))
                continue;
            result.Add(next);
            foreach (int i in sequences)
                Advance(i);
        }

        return _headed.Count == 0 ? [.. result] : throw NoOrder().ToException();
    }

    private void Advance(int sequence)
    {
        if (++_heads[sequence] == _sequences[sequence].Length)
            return;
        PyType head = _sequences[sequence][_heads[sequence]];
        int left = --CollectionsMarshal.GetValueRefOrAddDefault(_tails, head, out _);
        NoteHead(sequence);
        if (left == 0)
            _free.Enqueue(head, _headed[head].Min());
    }

    private void NoteHead(int sequence)
    {
        PyType head = _sequences[sequence][_heads[sequence]];
        ref List<int>? sequences = ref CollectionsMarshal.GetValueRefOrAddDefault(_headed, head, out _);
        (sequences ??= []).Add(sequence);
        if (_tails.GetValueOrDefault(head) == 0)
            _free.Enqueue(head, sequence);
    }

    private PyException NoOrder()
    {
        var names = new List<string>();
        for (int i = 0; i < _heads.Length; i++)
        {
            if (_heads[i] < _sequences[i].Length)
            {
                PyType type = _sequences[i][_heads[i]];
                names.Add(type.IsBuiltin ? type.QualifiedName : type.Name);
            }
        }

        return Errors.TypeError(
            $"Cannot create a consistent method resolution order (MRO) for bases {string.Join(", ", names.Distinct())}");
    }
}
