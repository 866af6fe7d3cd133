using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The C3 linearization: the order in which bases are searched.</summary>
internal static class MethodResolution
{
    /// <summary>The ancestors of a class with these bases.</summary>
    /// <exception cref="RaisedException">There is no consistent order.</exception>
    public static PyType[] Linearize(ReadOnlySpan<PyType> bases)
    {
        if (bases.Length == 1)
            return bases[0].Mro.ToArray();
        var sequences = new List<PyType[]>();
        foreach (PyType type in bases)
            sequences.Add(type.Mro.ToArray());
        sequences.Add(bases.ToArray());
        var heads = new int[sequences.Count];
        var result = new List<PyType>();
        while (true)
        {
            PyType? next = NextHead(sequences, heads, out bool done);
            if (done)
                return [.. result];
            if (next is null)
                throw NoOrder(sequences, heads).ToException();
            result.Add(next);
            for (int i = 0; i < heads.Length; i++)
            {
                if (heads[i] < sequences[i].Length && ReferenceEquals(sequences[i][heads[i]], next))
                    heads[i]++;
            }
        }
    }

    private static PyException NoOrder(List<PyType[]> sequences, int[] heads)
    {
        var names = new List<string>();
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] < sequences[i].Length && !names.Contains(sequences[i][heads[i]].Name))
                names.Add(sequences[i][heads[i]].Name);
        }

        return Errors.TypeError(
            $"Cannot create a consistent method resolution order (MRO) for bases {string.Join(", ", names)}");
    }

    /// <summary>The first head that is in no tail.</summary>
    private static PyType? NextHead(List<PyType[]> sequences, int[] heads, out bool done)
    {
        done = true;
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == sequences[i].Length)
                continue;
            done = false;
            PyType candidate = sequences[i][heads[i]];
            if (!IsInTail(sequences, heads, candidate))
                return candidate;
        }

        return null;
    }

    private static bool IsInTail(List<PyType[]> sequences, int[] heads, PyType candidate)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (Array.IndexOf(sequences[i], candidate, Math.Min(heads[i] + 1, sequences[i].Length)) >= 0)
                return true;
        }

        return false;
    }
}
