using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules.Collections;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>A function with a cache of its results.</summary>
[HeapKind(442)]
internal sealed class PyLruCache : PyWrapper, IReplayedStep
{
    private PyValue _function;

    /// <summary>Makes the result of <c>cache_info()</c>.</summary>
    private PyValue _makeInfo;
    private bool _typed;

    /// <summary>The most results kept; negative for all.</summary>
    private long _limit;
    private long _hits;
    private long _misses;

    /// <summary>Whether keys have come that may run code of the script.</summary>
    private bool _hasOpenKeys;

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
        if (_limit == 0 || _typed || context.Pinned != 0 || !(a.IsInt || a.Ref is PyStr))
            return Call(context, self, new ReadOnlySpan<PyValue>(in a), null);
        PyValue known = Find(context, a, out uint hash);
        if (known.IsExhausted && !context.HasStack())
            return PyValue.Signal;
        return known.IsExhausted ? Keep(context, a, hash, _function.Ref.Call1(context, _function, a)) : known;
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        if (context.Pinned != 0)
            return CallPinned(context, arguments, keywords);
        if (_limit == 0)
        {
            _misses++;
            return _function.Ref.Call(context, _function, arguments, keywords);
        }

        return LookUp(context, KeyOf(context, arguments, keywords), arguments, keywords);
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

    /// <summary>Calls the function and keeps its result.</summary>
    public PyValue Compute(PyContext context, PyValue key, uint hash, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => Keep(context, key, hash, _function.Ref.Call(context, _function, arguments, keywords));

    /// <summary>Keeps a result, unless it is a signal.</summary>
    public PyValue Keep(PyContext context, PyValue key, uint hash, PyValue result)
    {
        if (result.IsSignal)
        {
            if (context.State == RunState.Suspending)
                context.Capture(new LruCacheFrame(this, key, hash));
            return result;
        }

        return IsPlain(key) ? Store(context, key, hash, result) : SlotReplay.Run(context, SlotOperation.OwnStep, this, key, result, hash);
    }

    /// <summary>Stores a result: that, or a signal. It may call back, and changes nothing before its last callback.</summary>
    public PyValue Store(PyContext context, PyValue key, uint hash, PyValue result)
    {
        int row = _results.FindHashed(context, key, hash);
        if (row == PyDict.Failed)
            return PyValue.Signal;
        // The function may have called itself with the same arguments.
        if (row >= 0)
        {
            if (_limit < 0)
                _results.SetValueAt(row, result);
            return result;
        }

        _results.Append(context, key, hash, result);
        if (_limit >= 0 && _results.Count > _limit)
            _results.PopFirst();
        return result;
    }

    /// <summary>Stores the result <paramref name="b"/> for the key <paramref name="a"/>.</summary>
    PyValue IReplayedStep.Perform(PyContext context, PyValue a, PyValue b, long n) => Store(context, a, (uint)n, b);

    /// <summary>The result kept for a key; Exhausted where there is none. It may call back, and changes nothing before its last callback.</summary>
    public PyValue Find(PyContext context, PyValue key, out uint hash)
    {
        if (!KeyHashing.TryHash(context, key, KeyRole.Bare, out hash))
            return PyValue.Signal;
        int row = _results.FindHashed(context, key, hash);
        if (row == PyDict.Failed)
            return PyValue.Signal;
        if (row < 0)
        {
            _misses++;
            return PyValue.Exhausted;
        }

        _hits++;
        PyValue result = _results.ValueAt(row);
        if (_limit >= 0)
            _results.MoveToEnd(context, row);
        return result;
    }

    private PyValue LookUp(PyContext context, PyValue key, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        uint hash;
        PyValue known;
        if (IsPlain(key))
        {
            known = Find(context, key, out hash);
        }
        else
        {
            _hasOpenKeys = true;
            context.BeginOperation(null);
            known = Find(context, key, out hash);
            if (context.IsAbandoning)
                return new LruLookupFrame(this, key, arguments, keywords).Abandon(context);
            context.EndOperation();
        }

        return known.IsExhausted ? Compute(context, key, hash, arguments, keywords) : known;
    }

    /// <summary>Called out of the middle of native code: a callback of the operation under way.</summary>
    private PyValue CallPinned(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var question = new Question(this, arguments);
        if (context.TryRecall(question, out PyValue known))
            return known;
        CallbackScope scope = context.BeginCallback(question);
        if (context.Pinned == 0)
            return context.EndCallback(scope, Call(context, this, arguments, keywords));
        PyValue key = KeyOf(context, arguments, keywords);
        _hasOpenKeys |= !IsPlain(key);
        PyValue result = Find(context, key, out uint hash);
        return context.EndCallback(scope, result.IsExhausted ? Compute(context, key, hash, arguments, keywords) : result);
    }

    /// <summary>Whether neither hashing the key nor comparing it with those kept runs code of the script.</summary>
    private bool IsPlain(PyValue key)
    {
        // Such a key is no tuple, as those with objects of the script are.
        if (key.IsInt || key.Ref is PyStr)
            return true;
        if (_hasOpenKeys || key.Ref is not PyTuple tuple)
            return false;
        foreach (PyValue item in tuple.Items)
        {
            if (item.Ref is not (ImmediateTag or PyStr or KeywordMark))
                return false;
        }

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
        ValueCopying.Copy(arguments[..positional], key);
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
        transfer.Boolean(ref _hasOpenKeys);
        PyOrderedDict? results = _results;
        transfer.Object(ref results);
        transfer.Require(!_function.IsUnbound && !_makeInfo.IsUnbound && results is not null, "a cache of no function");
        _results = results!;
    }
}
