namespace Monty.Runtime.Values;

/// <summary>Where an item belongs in a run, looked for in strides that double, away from where it is likely to be found.</summary>
internal ref partial struct StableSorter<T, TOrder>
{
    /// <summary>How many items of a run come before <paramref name="key"/>: those less than it.</summary>
    /// <param name="key">The item.</param>
    /// <param name="run">The run, not empty.</param>
    /// <param name="hint">The index where the search begins.</param>
    private int GallopLeft(in T key, Span<T> run, int hint)
    {
        int low = hint;
        int high = hint;
        int stride = 1;
        if (Less(run[hint], key))
        {
            high = run.Length;
            for (; hint + stride < run.Length; stride = (2 * stride) + 1)
            {
                if (!Less(run[hint + stride], key))
                {
                    high = hint + stride;
                    break;
                }

                low = hint + stride;
            }

            low++;
        }
        else
        {
            low = 0;
            for (; hint - stride >= 0; stride = (2 * stride) + 1)
            {
                if (Less(run[hint - stride], key))
                {
                    low = hint - stride + 1;
                    break;
                }

                high = hint - stride;
            }
        }

        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (Less(run[middle], key))
                low = middle + 1;
            else
                high = middle;
        }

        return high;
    }

    /// <summary>How many items of a run come before <paramref name="key"/>, if it comes after its equals: those not greater than it.</summary>
    /// <param name="key">The item.</param>
    /// <param name="run">The run, not empty.</param>
    /// <param name="hint">The index where the search begins.</param>
    private int GallopRight(in T key, Span<T> run, int hint)
    {
        int low = hint;
        int high = hint;
        int stride = 1;
        if (Less(key, run[hint]))
        {
            low = 0;
            for (; hint - stride >= 0; stride = (2 * stride) + 1)
            {
                if (!Less(key, run[hint - stride]))
                {
                    low = hint - stride + 1;
                    break;
                }

                high = hint - stride;
            }
        }
        else
        {
            high = run.Length;
            for (; hint + stride < run.Length; stride = (2 * stride) + 1)
            {
                if (Less(key, run[hint + stride]))
                {
                    high = hint + stride;
                    break;
                }

                low = hint + stride;
            }

            low++;
        }

        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (Less(key, run[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return high;
    }
}
