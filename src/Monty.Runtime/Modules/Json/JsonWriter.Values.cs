using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <remarks>Single values, and the beginnings of containers.</remarks>
internal sealed partial class JsonWriter
{
    /// <summary>Writes a value, or begins a container; false on a signal.</summary>
    private bool WriteValue(PyContext context, PyValue value)
    {
        if (value.Ref is PyStr text)
            _text.Quoted(context, text.Chars, _style.EnsureAscii);
        else if (value.IsInt)
            _text.Number(context, value.Bits);
        else if (value.IsNone)
            _text.Append(context, "null");
        else if (value.IsBool)
            _text.Append(context, value.IsTrue ? "true" : "false");
        else if (value.IsFloat)
            return WriteFloat(context, value.AsFloat);
        else
            return WriteObject(context, value);
        return true;
    }

    private bool WriteObject(PyContext context, PyValue value)
    {
        // An instance of a class derived from str, int, list … is written as one of these.
        PyValue plain = PyDerived.Unwrap(value);
        if (value.Ref is PyDerived derived && SaysItsMembers(context, derived))
            return Ask(context, value, plain.Ref is PyDict);
        switch (plain.Ref)
        {
            case PyList list:
                return Open(context, value, plain, list.Count, '[', "[]");
            case PyTuple tuple:
                return Open(context, value, plain, tuple.Count, '[', "[]");
            case PyDict dict:
                return OpenDict(context, value, dict);
            case PyStr or ImmediateTag when !ReferenceEquals(plain.Ref, value.Ref):
                return WriteValue(context, plain);
            case PyBigInt big:
                if (!IntText.TryDecimal(context, big.Value, out string digits))
                    return false;
                _text.Append(context, digits);
                return true;
            default:
                return Convert(context, value);
        }
    }

    private bool OpenDict(PyContext context, PyValue value, PyDict dict)
    {
        if (!_style.SortKeys || dict.Count < 2)
            return Open(context, value, dict, dict.Count, '{', "{}");
        context.Meter.ChargeValues(dict.Count * 3L);
        var keys = new PyValue[dict.Count];
        var pairs = new PyValue[dict.Count];
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; dict.MoveNext(ref position, out int row); i++)
        {
            loop.At(i);
            keys[i] = dict.KeyAt(row);
            pairs[i] = new PyTuple([keys[i], dict.ValueAt(row)]);
        }

        PyValue[]? sorted = null;
        Sorting.Sort(context, keys, pairs, reverse: false, verdicts: null, ref sorted);
        return Open(context, value, new PyList(sorted!), pairs.Length, '{', "{}");
    }

    private bool Open(PyContext context, PyValue source, PyValue members, int count, char bracket, string empty)
    {
        if (count == 0)
        {
            _text.Append(context, empty);
            return true;
        }

        if (!Push(context, source, members, isObject: bracket == '{'))
            return false;
        _text.Append(context, bracket);
        return true;
    }

    private bool Push(PyContext context, PyValue source, PyValue members, bool isObject)
    {
        if (_style.CheckCircular)
        {
            context.Meter.ChargeWork(_depth / 16);
            for (int i = 0; i < _depth; i++)
            {
                if (!_levels[i].Source.Is(source))
                    continue;
                context.Raise(Errors.ValueError("Circular reference detected"));
                return false;
            }
        }

        if (context.Depth + _depth >= context.DepthLimit)
        {
            context.Raise(Errors.RecursionError("maximum recursion depth exceeded while encoding a JSON object"));
            return false;
        }

        if (_depth == _levels.Length)
            Array.Resize(ref _levels, _depth * 2);
        _levels[_depth++] = new JsonLevel { Source = source, Members = members, IsObject = isObject };
        return true;
    }

    /// <summary>Has <c>default</c> convert an object that has no JSON form of its own.</summary>
    private bool Convert(PyContext context, PyValue value)
    {
        if (_default.IsNone)
        {
            context.Raise(Errors.TypeError($"Object of type {value.Type.Name} is not JSON serializable"));
            return false;
        }

        if (!Push(context, value, default, isObject: false))
            return false;
        PyValue converted = _default.Ref.Call1(context, _default, value);
        if (!converted.IsSignal)
            return WriteValue(context, converted);
        if (context.State == RunState.Raising)
            _depth--;
        return false;
    }

    private bool WriteFloat(PyContext context, double value)
    {
        string? text = FloatForm(context, value);
        if (text is null)
            return false;
        _text.Append(context, text);
        return true;
    }

    /// <summary>The JSON form of a float; null while raising.</summary>
    private string? FloatForm(PyContext context, double value)
    {
        if (double.IsFinite(value))
            return FloatText.Repr(value);
        if (!_style.AllowNan)
        {
            context.Raise(Errors.ValueError($"Out of range float values are not JSON compliant: {FloatText.Repr(value)}"));
            return null;
        }

        return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }

    /// <summary>The text of a key that is no str; false where it is left out, or while raising.</summary>
    private bool TryKeyText(PyContext context, PyValue key, out string? text)
    {
        PyValue plain = PyDerived.Unwrap(key);
        text = null;
        if (plain.IsFloat)
            text = FloatForm(context, plain.AsFloat);
        else if (plain.IsBool)
            text = plain.IsTrue ? "true" : "false";
        else if (plain.IsNone)
            text = "null";
        else if (plain.IsInt)
            text = plain.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture);
        else if (plain.Ref is PyBigInt big)
            return IntText.TryDecimal(context, big.Value, out text!);
        else if (!_style.SkipKeys)
            context.Raise(Errors.TypeError($"keys must be str, int, float, bool or None, not {key.Type.Name}"));
        return text is not null;
    }
}
