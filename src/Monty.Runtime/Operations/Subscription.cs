using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Python's subscriptions.</summary>
internal static class Subscription
{
    /// <summary><c>v[key]</c>.</summary>
    public static PyValue Get(PyContext context, PyValue value, PyValue key) => value.Ref.GetItem(context, value, key);

    /// <summary><c>v[first, second]</c>.</summary>
    public static PyValue GetPair(PyContext context, PyValue value, PyValue first, PyValue second)
        => value.Ref is PyDict dict && dict.TryGetPair(context, first, second, out PyValue item)
            ? item
            : Get(context, value, new PyTuple([first, second]));

    /// <summary><c>v[key] = item</c>: None or a signal.</summary>
    public static PyValue Set(PyContext context, PyValue value, PyValue key, PyValue item)
        => value.Ref.SetItem(context, value, key, item);

    /// <summary><c>del v[key]</c>: None or a signal.</summary>
    public static PyValue Delete(PyContext context, PyValue value, PyValue key) => value.Ref.DeleteItem(context, value, key);
}
