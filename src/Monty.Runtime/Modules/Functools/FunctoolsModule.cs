using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>The native part of <c>functools</c>; the rest is in <c>functools.py</c>.</summary>
[PyModule("_functools")]
internal static partial class FunctoolsModule
{
    [PyConstant("partial")]
    private static readonly PyValue Partial = FunctoolsTypes.Partial;

    [PyConstant("_lru_cache_wrapper")]
    private static readonly PyValue LruCache = FunctoolsTypes.LruCache;

    [PyConstant("Placeholder")]
    private static readonly PyValue Placeholder = PyPlaceholder.Instance;

    [PyFunction("cmp_to_key(mycmp)", Style = ArgumentStyle.Clinic)]
    private static PyKeyWrapper KeyFromComparison(PyValue mycmp) => new(mycmp, default);

    [PyFunction("reduce(function, iterable, /, initial=<unset>)")]
    private static PyValue Reduce(PyContext context, PyValue function, PyValue iterable, PyValue initial)
        => new ReduceFrame(function, initial).StartOver(context, iterable, "reduce() arg 2 must support iteration");
}
