using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules.Collections;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>A function with a cache of its results. The function may suspend; <c>__hash__</c> and <c>__eq__</c> of arguments run pinned.</summary>
[HeapKind(442)]
internal sealed class PyLruCache : PyWrapper
{
    private PyValue _function;

    /// <summary>Makes the result of <c>cache_info()</c>.</summary>
    private PyValue _makeInfo;
    private bool _typed;

    /// <summary>The most results kept; negative for all.</summary>
    private long _limit;
    private long _hits;
    private long _misses;

    /// <summary>The results; those used last come last where there is a limit.</summary>
    private PyOrderedDict _results = new();

    internal PyLruCache()
    {
    }

    public PyLruCache(PyValue function, long limit, bool typed, PyValue makeInfo)
    {
        _function = function;
        _limit = limit;
        _typed = typed;
        _makeInfo = makeInfo;
    }

    public override PyType Type => FunctoolsTypes.LruCache;

    public override PyValue Call1(PyContext context, PyValue self, PyValue a)
    {
        if (_limit == 0 || _typed || !(a.IsInt || a.Ref is PyStr))
            return Call(context, self, new ReadOnlySpan<PyValue>(in a), null);
        return TryFind(context, a, out uint hash, out PyValue result)
            ? result
            : Keep(context, a, hash, _function.Ref.Call1(context, _function, a));
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        if (_limit == 0)
        {
            _misses++;
            return _function.Ref.Call(context, _function, arguments, keywords);
        }

        PyValue key = KeyOf(context, arguments, keywords);
        return TryFind(context, key, out uint hash, out PyValue result)
            ? result
            : Keep(context, key, hash, _function.Ref.Call(context, _function, arguments, keywords));
    }

    /// <summary>Calls <c>CacheInfo(hits, misses, maxsize, currsize)</c>.</summary>
    public PyValue Info(PyContext context)
        => _makeInfo.Ref.Call4(
            context, _makeInfo, PyValue.Int(_hits), PyValue.Int(_misses), _limit < 0 ? PyValue.None : PyValue.Int(_limit), PyValue.Int(_results.Count));

    public void Clear()
    {
        _results.Clear();
        _hits = 0;
        _misses = 0;
    }

    /// <summary>Stores a result, unless it is a signal; the one used longest ago may have to go.</summary>
    public PyValue Keep(PyContext context, PyValue key, uint hash, PyValue result)
    {
        if (result.IsSignal)
        {
            if (context.State == RunState.Suspending)
                context.Capture(new LruCacheFrame(this, key, hash));
            return result;
        }

        if (_limit < 0)
            return _results.SetHashed(context, key, hash, result) ? result : PyValue.Signal;
        int row = _results.FindHashed(context, key, hash);
        if (row == PyDict.Failed)
            return PyValue.Signal;
        // The function may have called itself with the same arguments.
        if (row >= 0)
            return result;
        if (_results.Count >= _limit)
            _results.PopFirst();
        return _results.SetHashed(context, key, hash, result) ? result : PyValue.Signal;
    }

    /// <summary>The result kept for a key, or a signal; false where there is none.</summary>
    private bool TryFind(PyContext context, PyValue key, out uint hash, out PyValue result)
    {
        result = PyValue.Signal;
        if (!KeyHashing.TryHash(context, key, KeyRole.Bare, out hash))
            return true;
        int row = _results.FindHashed(context, key, hash);
        if (row == PyDict.Failed)
            return true;
        if (row < 0)
        {
            _misses++;
            return false;
        }

        _hits++;
        result = _results.ValueAt(row);
        if (_limit >= 0)
            _results.MoveToEnd(context, row);
        return true;
    }

    private PyValue KeyOf(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (arguments.Length == 1 && keywords is null && !_typed && (arguments[0].IsInt || arguments[0].Ref is PyStr or PyBigInt))
            return arguments[0];
        int named = keywords?.Count ?? 0;
        int positional = arguments.Length - named;
        int length = positional + (named > 0 ? 1 + (2 * named) : 0) + (_typed ? arguments.Length : 0);
        context.Meter.ChargeValues(length);
        var key = new PyValue[length];
        arguments[..positional].CopyTo(key);
        int next = positional;
        if (named > 0)
            key[next++] = new KeywordMark();
        for (int i = 0; i < named; i++)
        {
            key[next++] = new PyStr(keywords!.Names[i]);
            key[next++] = arguments[positional + i];
        }

        for (int i = 0; _typed && i < arguments.Length; i++)
            key[next++] = arguments[i].Type;
        return PyTuple.From(key);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _function);
        transfer.Value(ref _makeInfo);
        transfer.Boolean(ref _typed);
        transfer.Int64(ref _limit);
        transfer.Int64(ref _hits);
        transfer.Int64(ref _misses);
        PyOrderedDict? results = _results;
        transfer.Object(ref results);
        transfer.Require(!_function.IsUnbound && !_makeInfo.IsUnbound && results is not null, "a cache of no function");
        _results = results!;
    }
}

/// <summary>Stands between the positional and the keyword arguments in a key; nothing else equals it.</summary>
[HeapKind(443)]
internal sealed class KeywordMark : PyObject
{
    public override PyType Type => FunctoolsTypes.KeywordMark;

    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(1);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => op is CompareOperator.Equal or CompareOperator.NotEqual
            ? PyValue.Bool(other.Ref is KeywordMark == (op == CompareOperator.Equal))
            : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer)
    {
    }
}

/// <summary>A cache waits for a result.</summary>
[HeapKind(444)]
internal sealed class LruCacheFrame : NativeFrame
{
    private PyLruCache? _owner;
    private PyValue _key;
    private int _hash;

    internal LruCacheFrame()
    {
    }

    public LruCacheFrame(PyLruCache owner, PyValue key, uint hash)
    {
        _owner = owner;
        _key = key;
        _hash = unchecked((int)hash);
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : _owner!.Keep(context, _key, unchecked((uint)_hash), value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Value(ref _key);
        transfer.Int32(ref _hash);
        transfer.Require(_owner is not null && !_key.IsUnbound, "a result for no cache");
    }
}

/// <summary>The constructor and methods of cached functions.</summary>
internal static partial class LruCacheMethods
{
    [PyConstructor("_lru_cache_wrapper(user_function, maxsize, typed, cache_info_type)")]
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
