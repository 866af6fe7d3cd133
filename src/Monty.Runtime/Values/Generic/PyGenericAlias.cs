using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>list[int]</c>, or <c>Box[int]</c> for a generic class of the script.</summary>
[HeapKind(324)]
internal sealed class PyGenericAlias : PyObject
{
    /// <summary>The attributes that are those of the alias; all others are those of the class.</summary>
    private static readonly string[] OwnNames =
    [
        "__class__", "__origin__", "__args__", "__parameters__", "__unpacked__", "__mro_entries__", "__copy__", "__deepcopy__",
        "__typing_unpacked_tuple_args__", "__typing_is_unpacked_typevartuple__", "__bases__", "__orig_class__",
    ];

    private PyValue _origin;
    private PyTuple? _arguments;
    private PyTuple? _parameters;

    /// <summary>Whether it is of a class that derives from <c>typing.Generic</c>.</summary>
    private bool _isOfGeneric;
    private bool _isUnpacked;

    internal PyGenericAlias()
    {
    }

    public PyGenericAlias(PyValue origin, PyTuple arguments, bool isOfGeneric = false, bool isUnpacked = false)
    {
        _origin = origin;
        _arguments = arguments;
        _isOfGeneric = isOfGeneric;
        _isUnpacked = isUnpacked;
    }

    /// <summary><c>__origin__</c></summary>
    public PyValue Origin => _origin;

    /// <summary><c>__args__</c></summary>
    public PyTuple Arguments => _arguments!;

    /// <summary><c>__parameters__</c>: the type variables among the arguments.</summary>
    public PyTuple Parameters(PyContext context) => _parameters ??= TypeArguments.ParametersOf(context, _arguments!);

    public bool IsOfGeneric => _isOfGeneric;

    public bool IsUnpacked => _isUnpacked;

    public override PyType Type => _isOfGeneric ? GenericTypes.ClassAlias : GenericTypes.Alias;

    public override bool IsCallable => true;

    /// <summary>Whether it is of <c>collections.abc.Callable</c>, whose arguments stand in a list.</summary>
    public bool IsOfCallable => _origin.Ref is PyType { IsBuiltin: false, Name: "Callable", ModuleName: "collections.abc" };

    /// <summary>Whether, as one of <c>Callable</c>, it says with one thing which arguments there are: <c>...</c>, a parameter specification or <c>Concatenate</c>.</summary>
    public bool TakesSpecification
        => _arguments!.Count == 2 && (_arguments.Items[0].Ref is PyEllipsis || _arguments.Items[0].Ref is PyTypeParameter { Kind: TypeParameterKind.ParamSpec }
            || TypeArguments.IsConcatenation(_arguments.Items[0]));

    public static PyTuple ToTuple(PyValue item) => PyDerived.Unwrap(item).Ref as PyTuple ?? new PyTuple([item]);

    public override PyValue Repr(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Repr, self);
        try
        {
            string origin = TypeDisplay.Kept(context, _origin, TypeDisplay.Of);
            string arguments = _arguments!.Count == 0 ? "()"
                : IsOfCallable && !TakesSpecification
                ? $"[{TypeDisplay.Join(context, _arguments.Items[..^1], ", ", TypeDisplay.OfTyping)}], {TypeDisplay.OfTyping(context, _arguments.Items[^1])}"
                : TypeDisplay.Join(context, _arguments.Items, ", ", _isOfGeneric ? TypeDisplay.OfTyping : TypeDisplay.Of);
            return PyValue.Str($"{(_isUnpacked ? "*" : "")}{origin}[{arguments}]");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue Hash(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Hash, self);
        PyValue arguments = _arguments!.Hash(context, _arguments);
        PyValue origin = arguments.IsSignal ? arguments : _origin.Ref.Hash(context, _origin);
        return origin.IsSignal ? origin : PyValue.Int(origin.Bits ^ arguments.Bits);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not PyGenericAlias alias)
            return PyValue.NotImplemented;
        return _origin.Is(alias._origin) && _isUnpacked == alias._isUnpacked
            ? _arguments!.Compare(context, op, _arguments, alias._arguments!)
            : PyValue.Bool(op == CompareOperator.NotEqual);
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue made = _origin.Ref.Call(context, _origin, arguments, keywords);
        if (!made.IsSignal)
            return GenericCallFrame.Mark(context, made, this);
        if (context.State == RunState.Suspending)
            context.Capture(new GenericCallFrame(this));
        return made;
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (GenericType.Declares(_origin.Ref))
            return context.Raise(Errors.TypeError($"Cannot subscript already-subscripted {Formatting.ReprText(context, self)}"));
        return _isOfGeneric && ToTuple(key) is var given && ForwardArgumentsFrame.IsNeededFor(given)
            ? new ForwardArgumentsFrame(this, given).Start(context)
            : Substitute(context, key);
    }

    /// <summary>The alias with arguments in the places of its type parameters.</summary>
    public PyValue Substitute(PyContext context, PyValue key)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue arguments = TypeArguments.Substitute(context, this, Parameters(context), _arguments!, key);
        return arguments.IsSignal ? arguments : new PyGenericAlias(_origin, (PyTuple)arguments.Ref, _isOfGeneric, _isUnpacked);
    }

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        // Of a class of the script it is typing that unpacks.
        PyGenericAlias starred = _isOfGeneric ? new(GenericType.Unpack, new PyTuple([self]), isOfGeneric: true) : new(_origin, _arguments!, isUnpacked: true);
        PyTuple unpacked = new([starred]);
        return unpacked.Iterate(context, unpacked);
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? UnionMaking.Join(context, self, other) : PyValue.NotImplemented;

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? UnionMaking.Join(context, other, self) : PyValue.NotImplemented;

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        string text = name.Text;
        return Array.IndexOf(OwnNames, text) >= 0 || (_isOfGeneric && IsSpecial(text) && text != "__module__" && Type.TryLookup(text, out _))
            ? base.GetAttribute(context, self, name)
            : context.HasStack() ? _origin.Ref.GetAttribute(context, _origin, name) : PyValue.Signal;
    }

    /// <summary>What is set on <c>Box[int]</c> is set on the class, but for special names.</summary>
    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
        => !_isOfGeneric || IsSpecial(name.Text) ? base.SetAttribute(context, self, name, value)
            : context.HasStack() ? _origin.Ref.SetAttribute(context, _origin, name, value) : PyValue.Signal;

    private static bool IsSpecial(string name)
        => name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal);

    /// <summary>What <c>dir()</c> shows beside the attributes of the class.</summary>
    public void AddOwnNames(NameCollector names)
    {
        foreach (string name in (ReadOnlySpan<string>)["__args__", "__mro_entries__", "__origin__", "__parameters__", "__typing_unpacked_tuple_args__", "__unpacked__"])
            names.Add(name);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _origin);
        transfer.Object(ref _arguments);
        transfer.Boolean(ref _isOfGeneric);
        transfer.Boolean(ref _isUnpacked);
        transfer.Require(!_origin.IsUnbound && _arguments is not null, "a generic alias of nothing");
    }
}
