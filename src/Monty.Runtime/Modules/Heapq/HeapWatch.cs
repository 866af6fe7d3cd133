using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Heapq;

/// <summary>Sees whether the comparisons of an operation change the length of the list that it works on.</summary>
internal readonly struct HeapWatch
{
    private readonly PyList _list;
    private readonly long _count;

    public HeapWatch(PyContext context, PyList list)
    {
        _list = list;
        _count = context.Remember(list, list.Count);
    }

    /// <summary>Whether the list can be changed now: the operation will not begin anew, and the list is as long as it was.</summary>
    public bool MayChange(PyContext context) => !context.IsAbandoning && _list.Count == _count;

    /// <summary>Whether the list is as long as it was; else the error is raised.</summary>
    public bool IsUnchanged(PyContext context)
    {
        if (_list.Count == _count)
            return true;
        context.Raise(Errors.RuntimeError("list changed size during iteration"));
        return false;
    }
}
