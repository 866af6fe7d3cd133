using System.Buffers;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <remarks>The grammar of single values.</remarks>
internal sealed partial class JsonReader
{
    /// <summary>Reads the value at the position: a value, a signal, or Exhausted where a container was opened.</summary>
    private PyValue ReadValue(PyContext context)
    {
        ReadOnlySpan<char> text = _document.Chars;
        int position = _position;
        if ((uint)position >= (uint)text.Length)
            return Fail(context, ExpectedValue, position);
        char first = text[position];
        switch (first)
        {
            case '"':
                return ReadString(context, text, position, out PyStr? value) ? value! : PyValue.Signal;
            case '{':
                return OpenObject(context, text);
            case '[':
                return OpenArray(context, text);
            case 't' when text[position..].StartsWith("true"):
                _position = position + 4;
                return PyValue.True;
            case 'f' when text[position..].StartsWith("false"):
                _position = position + 5;
                return PyValue.False;
            case 'n' when text[position..].StartsWith("null"):
                _position = position + 4;
                return PyValue.None;
            case 'N' when text[position..].StartsWith("NaN"):
                return Constant(context, "NaN", FloatParser.NotANumber);
            case 'I' when text[position..].StartsWith("Infinity"):
                return Constant(context, "Infinity", double.PositiveInfinity);
            case '-' when text[position..].StartsWith("-Infinity"):
                return Constant(context, "-Infinity", double.NegativeInfinity);
            default:
                return first == '-' || char.IsAsciiDigit(first) ? ReadNumber(context, text) : Fail(context, ExpectedValue, position);
        }
    }

    private static int SkipSpace(PyContext context, ReadOnlySpan<char> text, int position)
    {
        while (true)
        {
            int start = position;
            int end = System.Math.Min(text.Length, start + ClockedLoop.Steps);
            while (position < end && text[position] is ' ' or '\n' or '\r' or '\t')
                position++;
            context.Meter.ChargeScan(position - start);
            if (position < end || end == text.Length)
                return position;
            context.Meter.LookAtClock();
        }
    }

    private PyValue Constant(PyContext context, string name, double value)
    {
        _position += name.Length;
        return _parseConstant.IsNone ? PyValue.Float(value) : _parseConstant.Ref.Call1(context, _parseConstant, PyValue.Str(name));
    }

    private PyValue OpenArray(PyContext context, ReadOnlySpan<char> text)
    {
        int position = SkipSpace(context, text, _position + 1);
        var list = new PyList();
        if (position < text.Length && text[position] == ']')
        {
            _position = position + 1;
            return list;
        }

        _position = position;
        return Push(context, list, default, "array") ? Opened : PyValue.Signal;
    }

    private PyValue OpenObject(PyContext context, ReadOnlySpan<char> text)
    {
        int position = SkipSpace(context, text, _position + 1);
        PyValue members = _pairsHook.IsNone ? new PyDict() : new PyList();
        if (position < text.Length && text[position] == '}')
        {
            _position = position + 1;
            return HasObjectHook ? CallObjectHook(context, members) : members;
        }

        _position = position;
        return Push(context, members, PyStr.Empty, "object") && TryReadKey(context, text, _depth - 1) ? Opened : PyValue.Signal;
    }

    /// <summary>Reads a key and the colon, up to the value.</summary>
    private bool TryReadKey(PyContext context, ReadOnlySpan<char> text, int top)
    {
        int position = _position;
        if ((uint)position >= (uint)text.Length || text[position] != '"')
        {
            Fail(context, "Expecting property name enclosed in double quotes", position);
            return false;
        }

        if (!TryReadKeyText(context, text, position, out PyStr? key))
            return false;
        _keys[top] = key!;
        position = SkipSpace(context, text, _position);
        if ((uint)position >= (uint)text.Length || text[position] != ':')
        {
            Fail(context, "Expecting ':' delimiter", position);
            return false;
        }

        _position = SkipSpace(context, text, position + 1);
        return true;
    }

    /// <summary>After a member: whether another follows, for which the position is set. False while raising.</summary>
    private bool TryGoOn(PyContext context, ReadOnlySpan<char> text, char close, string kind, out bool goesOn)
    {
        int position = SkipSpace(context, text, _position);
        char next = (uint)position < (uint)text.Length ? text[position] : '\0';
        goesOn = next == ',';
        if (next == close)
        {
            _position = position + 1;
            return true;
        }

        if (!goesOn)
        {
            Fail(context, "Expecting ',' delimiter", position);
            return false;
        }

        _position = SkipSpace(context, text, position + 1);
        if ((uint)_position >= (uint)text.Length || text[_position] != close)
            return true;
        Fail(context, $"Illegal trailing comma before end of {kind}", position);
        return false;
    }

    private PyValue ReadNumber(PyContext context, ReadOnlySpan<char> text)
    {
        int start = _position;
        int end = start + (text[start] == '-' ? 1 : 0);
        if (end >= text.Length || !char.IsAsciiDigit(text[end]))
            return Fail(context, ExpectedValue, start);
        end = text[end] == '0' ? end + 1 : SkipDigits(text, end);
        bool isFloat = false;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            isFloat = true;
            end = SkipDigits(text, end + 2);
        }

        if (end + 1 < text.Length && text[end] is 'e' or 'E')
        {
            int digits = end + (text[end + 1] is '+' or '-' ? 2 : 1);
            if (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                isFloat = true;
                end = SkipDigits(text, digits);
            }
        }

        _position = end;
        return isFloat ? FloatOf(context, text[start..end]) : IntOf(context, text[start..end]);
    }

    /// <summary>Numbers of more digits are looked through as a block.</summary>
    private const int FewDigits = 32;

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        int few = System.Math.Min(text.Length, position + FewDigits);
        while (position < few && char.IsAsciiDigit(text[position]))
            position++;
        if (position < few || position == text.Length)
            return position;
        int more = text[position..].IndexOfAnyExceptInRange('0', '9');
        return more < 0 ? text.Length : position + more;
    }

    private PyValue FloatOf(PyContext context, ReadOnlySpan<char> digits)
    {
        if (!_parseFloat.IsNone)
            return _parseFloat.Ref.Call1(context, _parseFloat, PyStr.From(digits, StrKind.Ascii));
        context.Meter.ChargeWork(digits.Length / 16);
        FloatParser.TryParse(context.Meter, digits, out double value);
        return PyValue.Float(value);
    }

    private PyValue IntOf(PyContext context, ReadOnlySpan<char> digits)
    {
        if (!_parseInt.IsNone)
            return _parseInt.Ref.Call1(context, _parseInt, PyStr.From(digits, StrKind.Ascii));
        const int AlwaysFit = 18;
        if (digits.Length <= AlwaysFit)
        {
            bool negative = digits[0] == '-';
            long number = 0;
            for (int i = negative ? 1 : 0; i < digits.Length; i++)
                number = (number * 10) + (digits[i] - '0');
            return PyValue.Int(negative ? -number : number);
        }

        context.Meter.ChargeWork(digits.Length / 16);
        bool isParsed = IntParser.TryParse(context, digits, 10, out PyValue value, out int count);
        return isParsed ? value : context.Raise(Errors.TooManyDigits(context, count));
    }
}
