using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>Brings the arguments of a call into the order of a delegate's parameters, with CPython's words where they do not fit.</summary>
internal sealed class FunctionParameters
{
    private readonly string _name;

    /// <summary>The parameters that take one argument each.</summary>
    private readonly ParameterReader[] _named;
    private readonly int _required;
    private readonly bool _hasRest;
    private readonly bool _isRaw;

    public FunctionParameters(string name, ParameterReader[] readers)
    {
        _name = name;
        _named = Array.FindAll(readers, reader => reader.IsNamed);
        _required = _named.Count(reader => !reader.IsOptional);
        _hasRest = Array.Exists(readers, reader => reader.TakesRest);
        _isRaw = Array.Exists(readers, reader => reader.TakesRaw);
        int slot = 0;
        foreach (ParameterReader reader in readers)
        {
            reader.Slot = slot;
            if (reader.IsNamed)
                slot++;
        }
    }

    /// <summary>An argument for each parameter, unbound where it was left out; then what is left for <c>params</c>.</summary>
    /// <exception cref="RaisedException">The arguments do not fit.</exception>
    public PyValue[] Bind(HostCall call)
    {
        int given = call.Arguments.Length - call.Keywords.Length;
        if (_isRaw || (call.Keywords.Length == 0 && (given == _named.Length || (_hasRest && given > _named.Length))))
            return call.Arguments;
        if (given > _named.Length && !_hasRest)
            throw TooMany(given);
        var bound = new PyValue[Math.Max(_named.Length, given)];
        call.Arguments.AsSpan(0, given).CopyTo(bound);
        for (int i = 0; i < call.Keywords.Length; i++)
            BindKeyword(bound, call.Keywords[i], call.Arguments[given + i]);
        RequireAll(bound);
        return bound;
    }

    private void BindKeyword(PyValue[] bound, string keyword, PyValue value)
    {
        int slot = Array.FindIndex(_named, reader => reader.Name == keyword);
        if (slot < 0)
            throw Errors.TypeError($"{_name}() got an unexpected keyword argument '{keyword}'").ToException();
        if (!bound[slot].IsUnbound)
            throw Errors.TypeError($"{_name}() got multiple values for argument '{keyword}'").ToException();
        bound[slot] = value;
    }

    private void RequireAll(PyValue[] bound)
    {
        var missing = new List<string>();
        for (int i = 0; i < _named.Length; i++)
        {
            if (bound[i].IsUnbound && !_named[i].IsOptional)
                missing.Add($"'{_named[i].Name}'");
        }

        if (missing.Count == 0)
            return;
        throw Errors.TypeError(
            $"{_name}() missing {missing.Count} required positional argument{(missing.Count == 1 ? "" : "s")}: {Joined(missing)}").ToException();
    }

    private RaisedException TooMany(int given)
    {
        int most = _named.Length;
        string takes = _required == most
            ? $"{most} positional argument{(most == 1 ? "" : "s")}"
            : $"from {_required} to {most} positional arguments";
        return Errors.TypeError($"{_name}() takes {takes} but {given} {(given == 1 ? "was" : "were")} given").ToException();
    }

    private static string Joined(List<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, and {names[^1]}",
    };
}
