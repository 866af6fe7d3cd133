using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The <c>__new__</c> of a named tuple class: binds the fields as a Python function of these parameters would.</summary>
[HeapKind(438)]
internal sealed class NamedTupleMaker : PyObject
{
    private string _name = "";
    private string[] _fields = [];

    /// <summary>Of the last fields.</summary>
    private PyValue[] _defaults = [];

    internal NamedTupleMaker()
    {
    }

    public NamedTupleMaker(string name, string[] fields, PyValue[] defaults)
    {
        _name = name;
        _fields = fields;
        _defaults = defaults;
    }

    public PyTuple Defaults
    {
        get => PyTuple.From(_defaults);
        set => _defaults = value.Items.ToArray();
    }

    public override PyType Type => CollectionsTypes.NamedTupleMaker;

    public override bool IsCallable => true;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<function {_name}.__new__ at {context.AddressOf(this)}>");

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        int positional = arguments.Length - (keywords?.Count ?? 0);
        if (positional == 0 || arguments[0].Ref is not PyType type || !ReferenceEquals(type.NativeBase, TupleType.Type))
            return context.Raise(Errors.TypeError($"{_name}.__new__() missing 1 required positional argument: '_cls'"));
        context.Meter.ChargeValues(_fields.Length);
        var items = new PyValue[_fields.Length];
        if (positional - 1 <= items.Length)
            arguments[1..positional].CopyTo(items);
        for (int i = positional; i < arguments.Length; i++)
        {
            string name = keywords!.Names[i - positional];
            int field = Array.IndexOf(_fields, name);
            if (field < 0)
                return context.Raise(Errors.TypeError($"{_name}.__new__() got an unexpected keyword argument '{name}'{Hint(name)}"));
            if (field < positional - 1)
                return context.Raise(Errors.TypeError($"{_name}.__new__() got multiple values for argument '{name}'"));
            items[field] = arguments[i];
        }

        if (positional - 1 > items.Length)
            return context.Raise(TooMany(positional));
        return Complete(items) ? new PyDerived(type, PyTuple.From(items)) : context.Raise(Missing(items));
    }

    private string Hint(string name)
        => NameSuggestion.Find(_fields, name) is { } suggestion ? $". Did you mean '{suggestion}'?" : "";

    /// <summary>Fills in the defaults; false where a field has none.</summary>
    private bool Complete(PyValue[] items)
    {
        int required = items.Length - _defaults.Length;
        bool isComplete = true;
        for (int i = 0; i < items.Length; i++)
        {
            if (!items[i].IsUnbound)
                continue;
            if (i >= required)
                items[i] = _defaults[i - required];
            else
                isComplete = false;
        }

        return isComplete;
    }

    private PyException TooMany(int given)
    {
        int most = _fields.Length + 1;
        string expected = _defaults.Length > 0
            ? $"from {most - _defaults.Length} to {most} positional arguments"
            : NativeErrors.Count(most, "positional argument");
        return Errors.TypeError($"{_name}.__new__() takes {expected} but {given} were given");
    }

    private PyException Missing(PyValue[] items)
    {
        var names = new List<string>();
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].IsUnbound)
                names.Add($"'{_fields[i]}'");
        }

        return Errors.TypeError(
            $"{_name}.__new__() missing {NativeErrors.Count(names.Count, "required positional argument")}: {ArgumentErrors.Enumerate(names)}");
    }

    internal override void Transfer(StateTransfer transfer)
    {
        string? name = _name;
        transfer.Text(ref name);
        _name = name ?? "";
        transfer.Texts(ref _fields);
        transfer.Values(ref _defaults);
        transfer.Require(_defaults.Length <= _fields.Length, "more defaults than fields");
        foreach (PyValue value in _defaults)
            transfer.Require(!value.IsUnbound, "a default that is missing");
    }
}

/// <summary>The attributes of those functions.</summary>
internal static partial class NamedTupleMakerMethods
{
    [PyGetter("__name__")]
    private static string Name(PyContext context, NamedTupleMaker self) => "__new__";

    [PyGetter("__defaults__")]
    private static PyValue GetDefaults(PyContext context, NamedTupleMaker self)
        => self.Defaults.Count == 0 ? PyValue.None : self.Defaults;
}
