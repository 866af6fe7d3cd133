using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Texts, by code point.</summary>
internal readonly struct TextOrder(Meter meter) : ISortOrder<string>
{
    public bool Less(in string a, in string b) => StrOrder.Compare(meter, a, b) < 0;
}

/// <summary>Anything, by <c>&lt;</c>.</summary>
/// <param name="context">The run.</param>
/// <param name="verdicts">What comparisons have said, where the sort can run again.</param>
internal readonly struct ValueOrder(PyContext context, SortVerdicts? verdicts = null) : ISortOrder<PyValue>
{
    /// <exception cref="RaisedException">A comparison raised.</exception>
    public bool Less(in PyValue a, in PyValue b)
    {
        if (verdicts is not null && verdicts.TryRecall(out bool known))
            return known;
        bool isDone = FastOrder.TryLess(context, a, b, out bool less);
        if (!isDone)
            throw context.SignalException();
        verdicts?.Keep(context, less);
        return less;
    }
}

/// <summary>A key and the position of its item.</summary>
internal struct Keyed<TKey>
{
    public TKey Key;
    public int Index;
}

/// <summary>The order of keys, applied to pairs.</summary>
internal readonly struct KeyedOrder<TKey, TOrder>(TOrder order) : ISortOrder<Keyed<TKey>>
    where TOrder : struct, ISortOrder<TKey>
{
    public bool Less(in Keyed<TKey> a, in Keyed<TKey> b) => order.Less(a.Key, b.Key);
}
