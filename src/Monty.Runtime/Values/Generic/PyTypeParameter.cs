using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which of the three kinds of type parameter.</summary>
internal enum TypeParameterKind
{
    /// <summary><c>T</c></summary>
    TypeVar,

    /// <summary><c>*Ts</c></summary>
    TypeVarTuple,

    /// <summary><c>**P</c></summary>
    ParamSpec,
}

/// <summary>What a type variable says about the order of the types it is a parameter of.</summary>
internal enum Variance
{
    Invariant,
    Covariant,
    Contravariant,

    /// <summary>To be found out by checkers: those that <c>class C[T]</c> declares.</summary>
    Inferred,
}

/// <summary>A type variable, a variadic one, or a parameter specification.</summary>
[HeapKind(327)]
internal sealed class PyTypeParameter : PyObject
{
    private int _kind;
    private string? _name;
    private string? _module;
    private int _variance;
    private PyLazyValue? _bound;
    private PyLazyValue? _constraints;
    private PyLazyValue? _default;

    /// <summary>Without a <c>__dict__</c> that could be read.</summary>
    private OwnAttributes _attributes;

    internal PyTypeParameter()
    {
    }

    public PyTypeParameter(TypeParameterKind kind, string name, Variance variance, string module = "__main__")
    {
        _kind = (int)kind;
        _name = name;
        _variance = (int)variance;
        _module = module;
    }

    public TypeParameterKind Kind => (TypeParameterKind)_kind;

    public string Name => _name!;

    /// <summary><c>__module__</c></summary>
    public string ModuleName => _module!;

    public Variance Variance => (Variance)_variance;

    /// <summary>Null where there is none.</summary>
    public PyLazyValue? Bound
    {
        get => _bound;
        set => _bound = value;
    }

    /// <summary>A tuple; null where there are none.</summary>
    public PyLazyValue? Constraints
    {
        get => _constraints;
        set => _constraints = value;
    }

    /// <summary>Null where there is none.</summary>
    public PyLazyValue? Default
    {
        get => _default;
        set => _default = value;
    }

    public override PyType Type => TypeParameterTypes.Of(Kind);

    public override bool HasOwnAttributes => true;

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
        => _attributes.TryGet(context, name, out PyValue value) ? value : base.GetAttribute(context, self, name);

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
        => IsComputed(context, name) ? base.SetAttribute(context, self, name, value) : _attributes.Assign(context, self, name, value);

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
        => IsComputed(context, name) ? base.DeleteAttribute(context, self, name) : _attributes.Assign(context, self, name, default);

    private bool IsComputed(PyContext context, PyStr name)
        => Type.TryLookup(name.Text, out PyValue found) && found.Ref.Descriptor(context) == DescriptorKind.Data;

    public override PyValue Repr(PyContext context, PyValue self)
    {
        string mark = Variance switch
        {
            _ when Kind == TypeParameterKind.TypeVarTuple => "",
            Variance.Covariant => "+",
            Variance.Contravariant => "-",
            Variance.Inferred => "",
            _ => "~",
        };
        return PyValue.Str(mark + _name);
    }

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        if (Kind != TypeParameterKind.TypeVarTuple)
            return base.Iterate(context, self);
        PyTuple unpacked = new([new PyGenericAlias(GenericType.Unpack, new PyTuple([self]), isOfGeneric: true)]);
        return unpacked.Iterate(context, unpacked);
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or && !other.IsNotImplemented ? UnionMaking.Of(context, [self, other]) : PyValue.NotImplemented;

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? UnionMaking.Of(context, [other, self]) : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _kind);
        transfer.Text(ref _name);
        transfer.Text(ref _module);
        transfer.Int32(ref _variance);
        transfer.Object(ref _bound);
        transfer.Object(ref _constraints);
        transfer.Object(ref _default);
        _attributes.Transfer(transfer);
        bool isKnown = _kind is >= 0 and <= (int)TypeParameterKind.ParamSpec && _variance is >= 0 and <= (int)Variance.Inferred;
        transfer.Require(isKnown && _name is not null && _module is not null, "a type parameter of no kind");
    }
}
