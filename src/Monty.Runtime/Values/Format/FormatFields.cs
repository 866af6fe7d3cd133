using System.Globalization;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Resolves the field names of a format string; everything that it calls runs pinned.</summary>
internal ref struct FormatFields
{
    private readonly PyContext _context;
    private readonly ReadOnlySpan<PyValue> _arguments;
    private readonly KeywordArguments _keywords;

    /// <summary>The argument of <c>format_map</c>; unbound for <c>format</c>.</summary>
    private readonly PyValue _mapping;

    private Numbering _numbering;
    private int _next;

    public FormatFields(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        _context = context;
        _arguments = arguments;
        _keywords = keywords;
    }

    public FormatFields(PyContext context, PyValue mapping)
    {
        _context = context;
        _mapping = mapping;
    }

    private enum Numbering
    {
        Undecided,
        Automatic,
        Manual,
    }

    public readonly PyContext Context => _context;

    /// <summary>The value of <c>name.attribute[item]…</c>.</summary>
    public PyValue Resolve(scoped ReadOnlySpan<char> field)
    {
        int length = field.IndexOfAny('.', '[');
        PyValue value = First(length < 0 ? field : field[..length]);
        ReadOnlySpan<char> rest = length < 0 ? default : field[length..];
        while (rest.Length > 0)
        {
            PyValue key = ReadPart(ref rest, out bool isAttribute);
            value = Checked(isAttribute ? PinnedRead.Attribute(_context, value, (PyStr)key.Ref) : PinnedRead.Item(_context, value, key));
        }

        return value;
    }

    /// <summary>A non-negative decimal number; -1 where the text is none.</summary>
    private static int ParseIndex(ReadOnlySpan<char> text)
    {
        int value = -1;
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            int digit = UnicodeClass.DecimalValue(PyStr.CodePointAt(text, i));
            if (digit < 0)
                return -1;
            long next = (Math.Max(0, value) * 10L) + digit;
            if (next > int.MaxValue)
                throw Errors.ValueError("Too many decimal digits in format string").ToException();
            value = (int)next;
        }

        return value;
    }

    private PyValue First(scoped ReadOnlySpan<char> name)
    {
        int index = ParseIndex(name);
        if (name.Length > 0 && index < 0)
            return Named(name.ToString());
        Numbering numbering = name.Length == 0 ? Numbering.Automatic : Numbering.Manual;
        if (_numbering == Numbering.Undecided)
            _numbering = numbering;
        if (_numbering != numbering)
            throw Mixed().ToException();
        if (numbering == Numbering.Automatic)
            index = _next++;
        if (!_mapping.IsUnbound)
            throw Errors.ValueError("Format string contains positional fields").ToException();
        return index < _arguments.Length
            ? _arguments[index]
            : throw Errors.IndexError(string.Create(
                CultureInfo.InvariantCulture, $"Replacement index {index} out of range for positional args tuple")).ToException();
    }

    private readonly PyException Mixed() => Errors.ValueError(_numbering == Numbering.Manual
        ? "cannot switch from manual field specification to automatic field numbering"
        : "cannot switch from automatic field numbering to manual field specification");

    private readonly PyValue Named(string name)
    {
        if (!_mapping.IsUnbound)
            return Checked(PinnedRead.Item(_context, _mapping, PyValue.Str(name)));
        return _keywords.TryGet(name, out PyValue value) ? value : throw Errors.KeyError(PyValue.Str(name)).ToException();
    }

    /// <summary>Reads the next attribute or item of a field's name, which begins with <c>.</c> or <c>[</c>: its name or index.</summary>
    /// <exception cref="RaisedException">It is wrong.</exception>
    public static PyValue ReadPart(scoped ref ReadOnlySpan<char> rest, out bool isAttribute)
    {
        isAttribute = rest[0] == '.';
        if (!isAttribute && rest[0] != '[')
            throw Errors.ValueError("Only '.' or '[' may follow ']' in format field specifier").ToException();
        int length = isAttribute ? rest[1..].IndexOfAny('.', '[') : rest[1..].IndexOf(']');
        if (length < 0 && !isAttribute)
            throw Errors.ValueError("Missing ']' in format string").ToException();
        ReadOnlySpan<char> name = length < 0 ? rest[1..] : rest.Slice(1, length);
        rest = rest[(name.Length + (isAttribute ? 1 : 2))..];
        if (name.Length == 0)
            throw Errors.ValueError("Empty attribute in format string").ToException();
        return isAttribute ? PyValue.Str(name.ToString()) : Key(name);
    }

    /// <summary>A name, or the number that it is.</summary>
    public static PyValue Key(scoped ReadOnlySpan<char> name)
    {
        int index = ParseIndex(name);
        return index < 0 ? PyValue.Str(name.ToString()) : PyValue.Int(index);
    }

    private readonly PyValue Checked(PyValue read) => read.IsSignal ? throw _context.SignalException() : read;
}
