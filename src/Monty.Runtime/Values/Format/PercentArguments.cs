using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The right operand of <c>%</c>: a tuple of values, a mapping, or one value.</summary>
internal ref struct PercentArguments
{
    private readonly PyContext _context;
    private readonly PyValue _operand;
    private readonly PyTuple? _tuple;
    private readonly bool _isMapping;
    private int _used;

    /// <summary>The value that a key gave, for the conversion under way.</summary>
    private PyValue _keyed;

    public PercentArguments(PyContext context, PyValue operand, bool isBytes)
    {
        _context = context;
        _operand = operand;
        _tuple = PyDerived.Unwrap(operand).Ref as PyTuple;
        bool isText = PyStr.Of(operand) is not null || (isBytes && PyDerived.Unwrap(operand).Ref is PyBytes or PyByteArray);
        _isMapping = _tuple is null && !isText && HasItems(operand);
    }

    /// <summary>Whether a value that no conversion asked for is left; a mapping never is.</summary>
    public readonly bool HasLeft => _tuple is null ? _used == 0 && !_isMapping : _used < _tuple.Count;

    private static bool HasItems(PyValue operand)
    {
        PyObject plain = PyDerived.Unwrap(operand).Ref;
        if (plain is PyDict or PyList or PyBytes or PyByteArray or PyMemoryView or PyRange)
            return true;
        // A deque has items by position alone, unless a class of the script says otherwise.
        return operand.Type.TryLookup("__getitem__", out PyValue method) && !(method.Ref is NativeFunction && plain.IsToldClass(BinaryOperator.Multiply));
    }

    /// <exception cref="RaisedException">A key is given, but there is nothing to look it up in.</exception>
    public readonly void CheckMapping()
    {
        if (!_isMapping)
            throw Errors.TypeError("format requires a mapping").ToException();
    }

    /// <summary>Looks up the key of a conversion.</summary>
    public void Select(PyValue key)
    {
        _keyed = PinnedRead.Item(_context, _operand, key);
        if (_keyed.IsSignal)
            throw _context.SignalException();
        _used = 1;
    }

    /// <summary>The next value.</summary>
    public PyValue Next()
    {
        if (!_keyed.IsUnbound)
        {
            PyValue keyed = _keyed;
            _keyed = default;
            return keyed;
        }

        int available = _tuple?.Count ?? 1;
        if (_used >= available)
            throw Errors.TypeError("not enough arguments for format string").ToException();
        return _tuple is null ? Take() : _tuple.Items[_used++];
    }

    /// <summary>The value of a <c>*</c>, which must fit the named C type.</summary>
    public long NextInt(long least, long most, string type)
    {
        PyValue value = PyDerived.Unwrap(Next());
        if (!value.IsInt && !value.IsBool && value.Ref is not PyBigInt)
            throw Errors.TypeError("* wants int").ToException();
        return value.Ref is not PyBigInt && value.Bits >= least && value.Bits <= most
            ? value.Bits
            : throw Errors.OverflowError($"Python int too large to convert to C {type}").ToException();
    }

    private PyValue Take()
    {
        _used = 1;
        return _operand;
    }
}
