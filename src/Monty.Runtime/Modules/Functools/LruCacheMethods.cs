using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>The constructor and methods of cached functions.</summary>
internal static partial class LruCacheMethods
{
    [PyConstructor("lru_cache(user_function, maxsize, typed, cache_info_type)")]
    private static PyValue Make(PyContext context, PyType type, PyValue function, PyValue maxsize, bool typed, PyValue makeInfo)
    {
        if (!function.Ref.IsCallable)
            return context.Raise(Errors.TypeError("the first argument must be callable"));
        long limit = -1;
        if (!maxsize.IsNone)
        {
            if (!Operations.Indices.IsIndex(maxsize))
                return context.Raise(Errors.TypeError("maxsize should be integer or None"));
            limit = System.Math.Max(0, NativeBinder.Int64(context, maxsize));
        }

        return new PyLruCache(function, limit, typed, makeInfo);
    }

    [PyMethod("cache_info()", Style = ArgumentStyle.Fixed)]
    private static PyValue CacheInfo(PyContext context, PyLruCache self) => self.Info(context);

    [PyMethod("cache_clear()", Style = ArgumentStyle.Fixed)]
    private static void CacheClear(PyLruCache self) => self.Clear();

    [PyMethod("__copy__()", Style = ArgumentStyle.Fixed)]
    private static PyLruCache Copy(PyLruCache self) => self;

    [PyMethod("__deepcopy__(memo, /)", Style = ArgumentStyle.Fixed)]
    private static PyLruCache DeepCopy(PyLruCache self, PyValue memo) => self;
}
