using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Reads the conversions of a <c>%</c>-format.</summary>
internal ref struct PercentParser(string format, bool isBytes)
{
    private readonly ReadOnlySpan<char> _format = format;
    private int _position;

    /// <summary>Up to where code points are counted, and how many: errors name places so.</summary>
    private int _counted;
    private int _codePoints;

    public readonly bool AtEnd => _position >= _format.Length;

    /// <summary>The text up to the next conversion, which may be empty.</summary>
    public ReadOnlySpan<char> ReadLiteral()
    {
        int percent = _format[_position..].IndexOf('%');
        ReadOnlySpan<char> literal = percent < 0 ? _format[_position..] : _format.Slice(_position, percent);
        _position += literal.Length;
        return literal;
    }

    /// <summary>Reads a conversion at its <c>%</c>; looks up its key and takes the values of its asterisks.</summary>
    public PercentSpec ReadSpec(ref PercentArguments arguments)
    {
        _position++;
        var spec = new PercentSpec { Width = -1, Precision = -1 };
        if (Peek() == '(')
        {
            arguments.CheckMapping();
            arguments.Select(ReadKey());
        }

        ReadFlags(ref spec);
        ReadWidth(ref spec, ref arguments);
        if (Peek() == '.')
            ReadPrecision(ref spec, ref arguments);
        spec.FollowsNumber = spec is not { Width: < 0, Precision: < 0 } && char.IsAsciiDigit(_format[_position - 1]);
        if (Peek() is 'h' or 'l' or 'L')
        {
            _position++;
            spec.FollowsNumber = false;
        }

        if (AtEnd)
            throw Errors.ValueError("incomplete format").ToException();
        _codePoints += PyStr.CountCodePoints(_format[_counted.._position]);
        _counted = _position;
        spec.TypePosition = _codePoints;
        spec.Type = PyStr.CodePointAt(_format, _position);
        _position += PyStr.UnitsAt(_format, _position);
        return spec;
    }

    /// <summary>Whether <c>%%</c> stands at the position; it is read then.</summary>
    public bool AcceptPercent()
    {
        if (_position + 1 >= _format.Length || _format[_position + 1] != '%')
            return false;
        _position += 2;
        return true;
    }

    private readonly char Peek() => AtEnd ? '\0' : _format[_position];

    private PyValue ReadKey()
    {
        int start = _position + 1;
        int depth = 1;
        for (int i = start; i < _format.Length; i++)
        {
            if (_format[i] == '(')
            {
                depth++;
            }
            else if (_format[i] == ')' && --depth == 0)
            {
                _position = i + 1;
                string key = _format[start..i].ToString();
                return isBytes ? new PyBytes(System.Text.Encoding.Latin1.GetBytes(key)) : PyValue.Str(key);
            }
        }

        throw Errors.ValueError("incomplete format key").ToException();
    }

    private void ReadFlags(ref PercentSpec spec)
    {
        for (; !AtEnd; _position++)
        {
            switch (_format[_position])
            {
                case '-': spec.LeftAligned = true; continue;
                case '+': spec.ShowsPlus = true; continue;
                case ' ': spec.ShowsSpace = true; continue;
                case '#': spec.Alternate = true; continue;
                case '0': spec.ZeroPadded = true; continue;
            }

            return;
        }
    }

    private void ReadWidth(ref PercentSpec spec, ref PercentArguments arguments)
    {
        if (Peek() == '*')
        {
            _position++;
            long width = arguments.NextInt(long.MinValue, long.MaxValue, "ssize_t");
            spec.LeftAligned = spec.LeftAligned || width < 0;
            spec.Width = width == long.MinValue ? long.MaxValue : Math.Abs(width);
            return;
        }

        if (char.IsAsciiDigit(Peek()))
            spec.Width = ReadNumber(long.MaxValue, "width too big");
    }

    private void ReadPrecision(ref PercentSpec spec, ref PercentArguments arguments)
    {
        _position++;
        if (Peek() == '*')
        {
            _position++;
            spec.Precision = (int)Math.Max(0, arguments.NextInt(int.MinValue, int.MaxValue, "int"));
            return;
        }

        spec.Precision = (int)ReadNumber(int.MaxValue, isBytes ? "prec too big" : "precision too big");
    }

    private long ReadNumber(long most, string tooBig)
    {
        long value = 0;
        for (; char.IsAsciiDigit(Peek()); _position++)
        {
            int digit = _format[_position] - '0';
            if (value > (most - digit) / 10)
                throw Errors.ValueError(tooBig).ToException();
            value = (value * 10) + digit;
        }

        return value;
    }
}
