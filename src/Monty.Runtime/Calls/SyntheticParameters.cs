using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The parameters of a callable that stands in for a Python function, and says of wrong arguments what that would say.</summary>
internal sealed class SyntheticParameters
{
    private string _name = "";
    private string[] _names = [];

    /// <summary>How many can be given by position; the others only by name.</summary>
    private int _positional;

    /// <summary>By parameter; unbound where it must be given.</summary>
    private PyValue[] _defaults = [];

    public SyntheticParameters()
    {
    }

    public SyntheticParameters(string name, string[] names, int positional, PyValue[] defaults)
    {
        _name = name;
        _names = names;
        _positional = positional;
        _defaults = defaults;
    }

    public string Name => _name;

    public int Count => _names.Length;

    public ReadOnlySpan<PyValue> Defaults => _defaults;

    /// <summary>Binds a call; the values are in the order of the parameters. False while raising.</summary>
    public bool TryBind(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords, out PyValue[] values)
    {
        context.Meter.ChargeValues(_names.Length);
        values = new PyValue[_names.Length];
        int given = arguments.Length - (keywords?.Count ?? 0);
        ValueCopying.Copy(arguments[..Math.Min(given, _positional)], values);
        for (int i = given; i < arguments.Length; i++)
        {
            string name = keywords!.Names[i - given];
            int place = Array.IndexOf(_names, name);
            if (place < 0 || !values[place].IsUnbound)
            {
                context.Raise(place < 0 ? Unexpected(name) : Errors.TypeError($"{_name}() got multiple values for argument '{name}'"));
                return false;
            }

            values[place] = arguments[i];
        }

        if (given > _positional)
        {
            context.Raise(TooMany(given, values));
            return false;
        }

        return Complete(context, values);
    }

    public void Transfer(StateTransfer transfer)
    {
        string? name = _name;
        transfer.Text(ref name);
        _name = name ?? "";
        transfer.Texts(ref _names);
        transfer.Int32(ref _positional);
        transfer.OptionalValues(ref _defaults);
        transfer.Require(_positional >= 0 && _positional <= _names.Length && _defaults.Length == _names.Length, "parameters that do not fit");
    }

    private bool Complete(PyContext context, PyValue[] values)
    {
        bool isComplete = true;
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i].IsUnbound)
                values[i] = _defaults[i];
            isComplete &= !values[i].IsUnbound;
        }

        if (!isComplete)
            context.Raise(Missing(values));
        return isComplete;
    }

    private PyException Unexpected(string name)
    {
        string hint = NameSuggestion.Find(_names, name) is { } suggestion ? $". Did you mean '{suggestion}'?" : "";
        return Errors.TypeError($"{_name}() got an unexpected keyword argument '{name}'{hint}");
    }

    private PyException TooMany(int given, PyValue[] values)
    {
        int least = 0;
        int named = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (i < _positional)
                least += _defaults[i].IsUnbound ? 1 : 0;
            else
                named += values[i].IsUnbound ? 0 : 1;
        }

        string expected = least < _positional
            ? $"from {least} to {_positional} positional arguments"
            : NativeErrors.Count(_positional, "positional argument");
        string actual = named == 0
            ? $"{given} {(given == 1 ? "was" : "were")}"
            : $"{NativeErrors.Count(given, "positional argument")} (and {NativeErrors.Count(named, "keyword-only argument")}) were";
        return Errors.TypeError($"{_name}() takes {expected} but {actual} given");
    }

    private PyException Missing(PyValue[] values)
    {
        bool isPositional = Array.FindIndex(values, 0, _positional, value => value.IsUnbound) >= 0;
        var names = new List<string>();
        for (int i = isPositional ? 0 : _positional; i < (isPositional ? _positional : values.Length); i++)
        {
            if (values[i].IsUnbound)
                names.Add($"'{_names[i]}'");
        }

        string kind = isPositional ? "required positional argument" : "required keyword-only argument";
        return Errors.TypeError($"{_name}() missing {NativeErrors.Count(names.Count, kind)}: {ArgumentErrors.Enumerate(names)}");
    }
}
