using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Calls;

/// <summary>Checks the arguments of a native function that is written in Python in CPython, in the order and with the words of a call of that.</summary>
internal readonly ref struct PythonArityChecker(NativeSignature signature, int positional, ReadOnlySpan<string> names)
{
    private readonly NativeSignature _signature = signature;
    private readonly PythonSignature _shape = signature.Shape;
    private readonly int _positional = positional;
    private readonly ReadOnlySpan<string> _names = names;

    private string Name => _signature.KeywordErrorName;

    /// <exception cref="RaisedException">The arguments do not fit.</exception>
    public void Check()
    {
        foreach (string name in _names)
            CheckName(name);
        if (_positional > _shape.PositionalCount && !_shape.HasVarPositional)
            throw TooMany();
        CheckMissing(0, _shape.PositionalCount, "positional");
        CheckMissing(_shape.PositionalCount, _shape.Slots.Length, "keyword-only");
    }

    private void CheckName(string name)
    {
        int slot = NativeBinder.SlotOf(_signature, name);
        if (slot < 0 && !_shape.HasVarKeyword)
            throw Unexpected(name);
        if (slot >= 0 && slot < Math.Min(_positional, _shape.PositionalCount))
            throw Errors.TypeError($"{Name}() got multiple values for argument '{name}'").ToException();
    }

    private RaisedException Unexpected(string name)
    {
        var wrong = new List<string>();
        var possible = new List<string>();
        for (int i = 0; i < _shape.Slots.Length; i++)
        {
            if (i >= _shape.PositionalOnlyCount)
                possible.Add(_shape.Slots[i].Name);
            else if (_names.Contains(_shape.Slots[i].Name))
                wrong.Add(_shape.Slots[i].Name);
        }

        return wrong.Count > 0
            ? Errors.TypeError($"{Name}() got some positional-only arguments passed as keyword arguments: '{string.Join(", ", wrong)}'").ToException()
            : Errors.UnexpectedKeyword(Name, name, CollectionsMarshal.AsSpan(possible)).ToException();
    }

    private RaisedException TooMany()
    {
        int most = _shape.PositionalCount;
        int least = _shape.RequiredPositionalCount;
        int keywordOnly = 0;
        foreach (string name in _names)
            keywordOnly += NativeBinder.SlotOf(_signature, name) >= most ? 1 : 0;
        string expected = least < most
            ? $"from {least} to {most} positional arguments"
            : NativeErrors.Count(most, "positional argument");
        string actual = keywordOnly == 0
            ? $"{_positional} {(_positional == 1 ? "was" : "were")}"
            : $"{NativeErrors.Count(_positional, "positional argument")} (and {NativeErrors.Count(keywordOnly, "keyword-only argument")}) were";
        return Errors.TypeError($"{Name}() takes {expected} but {actual} given").ToException();
    }

    private void CheckMissing(int first, int end, string kind)
    {
        var missing = new List<string>();
        for (int i = kind == "positional" ? Math.Max(first, _positional) : first; i < end; i++)
        {
            if (_shape.Slots[i].IsRequired && !_names.Contains(_shape.Slots[i].Name))
                missing.Add($"'{_shape.Slots[i].Name}'");
        }

        if (missing.Count > 0)
            throw Errors.TypeError($"{Name}() missing {NativeErrors.Count(missing.Count, $"required {kind} argument")}: {ArgumentErrors.Enumerate(missing)}").ToException();
    }
}
