using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary>Reads a JSON text without native recursion: the containers being filled are a stack of its own.</summary>
/// <remarks>It is a frame because hooks (<c>object_hook</c>, <c>parse_float</c> …) may suspend; without hooks it never is captured.</remarks>
[HeapKind(424)]
internal sealed partial class JsonReader : NativeFrame
{
    private const string ExpectedValue = "Expecting value";

    /// <summary>What <see cref="ReadValue"/> gives for a container that is to be filled first.</summary>
    private static readonly PyValue Opened = PyValue.Exhausted;

    private PyStr _document = PyStr.Empty;
    private int _position;
    private bool _isWhole;
    private bool _strict;
    private PyValue _objectHook;
    private PyValue _pairsHook;
    private PyValue _parseFloat;
    private PyValue _parseInt;
    private PyValue _parseConstant;

    /// <summary>The lists and dicts (or lists of pairs) being filled, outermost first.</summary>
    private PyValue[] _containers = new PyValue[8];

    /// <summary>For each object the key whose value is being read; unbound for arrays.</summary>
    private PyValue[] _keys = new PyValue[8];
    private int _depth;

    internal JsonReader()
    {
    }

    public JsonReader(
        PyStr document, bool strict, PyValue objectHook, PyValue pairsHook, PyValue parseFloat, PyValue parseInt, PyValue parseConstant)
    {
        _document = document;
        _strict = strict;
        _objectHook = objectHook;
        _pairsHook = pairsHook;
        _parseFloat = ReferenceEquals(parseFloat.Ref, FloatType.Type) ? PyValue.None : parseFloat;
        _parseInt = ReferenceEquals(parseInt.Ref, IntType.Type) ? PyValue.None : parseInt;
        _parseConstant = parseConstant;
    }

    /// <summary>The value of a document that holds nothing else.</summary>
    public PyValue ReadDocument(PyContext context)
    {
        _isWhole = true;
        _position = SkipSpace(context, _document.Chars, 0);
        return Run(context);
    }

    /// <summary>A tuple of the value at an index, counted in code points, and the index of its end.</summary>
    public PyValue ReadAt(PyContext context, long index)
    {
        if (index < 0)
            return context.Raise(Errors.ValueError("idx cannot be negative"));
        ReadOnlySpan<char> text = _document.Chars;
        long wanted = index;
        for (; index > 0 && _position < text.Length; index--)
            _position += _position + 1 < text.Length && char.IsSurrogatePair(text[_position], text[_position + 1]) ? 2 : 1;
        return index > 0 ? context.Raise(JsonDecodeErrorBehaviour.AtCodePoint(context, ExpectedValue, _document, wanted)) : Run(context);
    }

    /// <summary>Goes on with what a hook made.</summary>
    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        PyValue result = Deliver(context, value);
        if (result.IsExhausted)
            return Run(context);

        // What a hook made may be the last of an object, whose hook suspends in its turn.
        return result.IsSignal ? Leave(context) : result;
    }

    protected override PyValue Run(PyContext context)
    {
        while (true)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue value = ReadValue(context);
            if (value.IsExhausted)
                continue;
            if (value.IsSignal)
                return Leave(context);
            PyValue result = Deliver(context, value);
            if (!result.IsExhausted)
                return result.IsSignal ? Leave(context) : result;
        }
    }

    /// <summary>Puts a value where it belongs, and closes what it ends: the result of all, a signal, or Exhausted to read on.</summary>
    private PyValue Deliver(PyContext context, PyValue value)
    {
        while (_depth > 0)
        {
            int top = _depth - 1;
            ReadOnlySpan<char> text = _document.Chars;
            bool goesOn;
            if (_keys[top].IsUnbound)
            {
                var list = (PyList)_containers[top].Ref;
                list.Append(context, value);
                if (!TryGoOn(context, text, ']', "array", out goesOn))
                    return PyValue.Signal;
                value = list;
            }
            else
            {
                if (!Store(context, top, value) || !TryGoOn(context, text, '}', "object", out goesOn))
                    return PyValue.Signal;
                if (goesOn && !TryReadKey(context, text, top))
                    return PyValue.Signal;
                value = _containers[top];
            }

            if (goesOn)
                return Opened;
            bool isObject = !_keys[top].IsUnbound;
            _containers[top] = default;
            _keys[top] = default;
            _depth = top;
            if (isObject && HasObjectHook)
            {
                value = CallObjectHook(context, value);
                if (value.IsSignal)
                    return value;
            }
        }

        return Finish(context, value);
    }

    private bool HasObjectHook => !_objectHook.IsNone || !_pairsHook.IsNone;

    private PyValue CallObjectHook(PyContext context, PyValue members)
    {
        PyValue hook = _pairsHook.IsNone ? _objectHook : _pairsHook;
        return hook.Ref.Call1(context, hook, members);
    }

    private bool Store(PyContext context, int top, PyValue value)
    {
        if (_containers[top].Ref is PyDict dict)
            return dict.Set(context, _keys[top], value);
        ((PyList)_containers[top].Ref).Append(context, new PyTuple([_keys[top], value]));
        return true;
    }

    private PyValue Finish(PyContext context, PyValue value)
    {
        if (!_isWhole)
            return new PyTuple([value, PyValue.Int(JsonDecodeErrorBehaviour.CodePoints(context.Meter, _document, _position))]);
        int end = SkipSpace(context, _document.Chars, _position);
        return end == _document.Units ? value : Fail(context, "Extra data", end);
    }

    /// <summary>Begins to fill a container.</summary>
    private bool Push(PyContext context, PyValue container, PyValue key, string kind)
    {
        if (context.Depth + _depth >= context.DepthLimit)
        {
            context.Raise(Errors.RecursionError($"maximum recursion depth exceeded while decoding a JSON {kind} from a unicode string"));
            return false;
        }

        if (_depth == _containers.Length)
        {
            Array.Resize(ref _containers, _depth * 2);
            Array.Resize(ref _keys, _depth * 2);
        }

        _containers[_depth] = container;
        _keys[_depth++] = key;
        return true;
    }

    private PyValue Fail(PyContext context, string message, int unit)
    {
        PyException error = JsonDecodeErrorBehaviour.At(context, message, _document, unit);
        if (message != ExpectedValue)
            return context.Raise(error);
        // CPython's scanner ends with a StopIteration there, and its decoder raises the error from None.
        context.Raise(Errors.StopIteration(PyValue.Int(JsonDecodeErrorBehaviour.CodePoints(context.Meter, _document, unit))));
        PyException stop = context.TakeRaised();
        PyValue signal = context.Raise(error);
        error.Context = stop;
        error.SuppressContext = true;
        return signal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        PyStr? document = _document;
        transfer.Object(ref document);
        transfer.Require(document is not null, "a reader of no document");
        _document = document!;
        transfer.Int32(ref _position);
        transfer.Require(_position >= 0, "a reader before its document");
        transfer.Boolean(ref _isWhole);
        transfer.Boolean(ref _strict);
        transfer.Value(ref _objectHook);
        transfer.Value(ref _pairsHook);
        transfer.Value(ref _parseFloat);
        transfer.Value(ref _parseInt);
        transfer.Value(ref _parseConstant);
        int depth = _depth;
        transfer.Values(ref _containers, ref depth);
        transfer.OptionalValues(ref _keys, ref _depth);
        transfer.Require(depth == _depth, "a reader with more keys than containers");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(IsSound(), "a reader that cannot go on"));
    }

    /// <summary>Makes room again after reading, and says whether the state can be.</summary>
    private bool IsSound()
    {
        for (int i = 0; i < _depth; i++)
        {
            bool isArray = _keys[i].IsUnbound;
            bool fits = isArray ? _containers[i].Ref is PyList : _keys[i].Ref is PyStr && _containers[i].Ref is PyDict or PyList;
            if (!fits)
                return false;
        }

        if (_containers.Length == 0)
        {
            _containers = new PyValue[8];
            _keys = new PyValue[8];
        }

        return _position <= _document.Units && !_objectHook.IsUnbound && !_pairsHook.IsUnbound && !_parseFloat.IsUnbound
            && !_parseInt.IsUnbound && !_parseConstant.IsUnbound;
    }
}
