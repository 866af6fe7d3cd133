using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>A <c>defaultdict</c>. The factory may suspend.</summary>
[HeapKind(433)]
internal sealed class PyDefaultDict : PyDict
{
    public const string WrongFactory = "first argument must be callable or None";

    /// <summary>Called for a key that is missing; None for no such thing.</summary>
    private PyValue _factory;

    internal PyDefaultDict()
    {
        _factory = PyValue.None;
    }

    public PyDefaultDict(PyValue factory)
    {
        _factory = factory;
    }

    public PyValue Factory
    {
        get => _factory;
        set => _factory = value;
    }

    public override PyType Type => CollectionsTypes.DefaultDict;

    /// <summary>The union is made by the class of the operand that is a defaultdict, the left one first.</summary>
    public override bool IsToldClass(BinaryOperator op) => op == BinaryOperator.Or;

    public PyDefaultDict CopyDefault(PyContext context)
    {
        var copy = new PyDefaultDict(_factory);
        copy.CopyFrom(context, this);
        return copy;
    }

    /// <summary>Whether another dict can be made with the factory; the attribute can be set to anything.</summary>
    public bool HasUsableFactory => _factory.IsNone || _factory.Ref.IsCallable;

    /// <summary>What <c>__missing__</c> does.</summary>
    private PyValue Supply(PyContext context, PyValue key)
    {
        if (_factory.IsNone)
            return context.Raise(Errors.KeyError(key));
        PyValue value = _factory.Ref.Call0(context, _factory);
        if (value.IsSignal)
            return context.State == RunState.Suspending ? new MissingKeyFrame(this, key, default).Leave(context) : value;
        PyValue stored = SetItem(context, this, key, value);
        if (!stored.IsSignal)
            return value;
        return context.State == RunState.Suspending ? new MissingKeyFrame(this, key, value).Leave(context) : stored;
    }

    public override bool ReflectsBefore(PyValue left, BinaryOperator op)
        => op == BinaryOperator.Or && left.Ref.GetType() == typeof(PyDict);

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or || PyDerived.Unwrap(other).Ref is not PyDict right)
            return PyValue.NotImplemented;
        if (self.Ref is PyDerived || (other.Ref is PyDerived derived && DictUpdating.SaysItsItems(context, derived)))
            return DerivedContainers.Call(context, DerivedContainers.MergeDefaultDict, self, self, other);
        if (!HasUsableFactory)
            return context.Raise(Errors.TypeError(WrongFactory));
        PyDefaultDict result = CopyDefault(context);
        return DictMerging.Merge(context, result, right, result);
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or || PyDerived.Unwrap(other).Ref is not PyDict left)
            return PyValue.NotImplemented;
        if (self.Ref is PyDerived || (other.Ref is PyDerived derived && DictUpdating.SaysItsItems(context, derived)))
            return DerivedContainers.Call(context, DerivedContainers.MergeDefaultDict, self, other, self);
        if (!HasUsableFactory)
            return context.Raise(Errors.TypeError(WrongFactory));
        var result = new PyDefaultDict(_factory);
        result.CopyFrom(context, left);
        return DictMerging.Merge(context, result, this, result);
    }

    public override PyValue Repr(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Repr, self);
        var read = new OperationPart(context, this);
        PyValue pairs = read.IsKnown ? read.Known : read.Keep(base.Repr(context, self));
        if (pairs.IsSignal)
            return pairs;
        try
        {
            return StrConcatenation.Around(context, $"defaultdict({FactoryText(context)}, ", ((PyStr)pairs.Ref).Text, ")");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary>The <c>repr</c> of the factory; one that shows the dict itself is not gone into again.</summary>
    private string FactoryText(PyContext context)
    {
        if (_factory.IsNone)
            return "None";
        if (!context.EnterRepr(_factory.Ref))
            return "...";
        try
        {
            return PinnedRead.Repr(context, _factory);
        }
        finally
        {
            context.LeaveRepr(_factory.Ref);
        }
    }

    public override bool StoresMissing => !_factory.IsNone;

    /// <summary>What the factory makes is stored as the class of a derived dict stores items.</summary>
    public override PyValue Missing(PyContext context, PyValue self, PyValue key)
        => _factory.IsNone || !DerivedContainers.StoresItself(context, self)
            ? Supply(context, key)
            : DerivedContainers.Call(context, DerivedContainers.SupplyMissing, self, _factory, key);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _factory);
        transfer.Require(!_factory.IsUnbound, "a defaultdict without its factory");
    }
}

/// <summary>A defaultdict waits for the value of a missing key, or for it to be stored.</summary>
[HeapKind(434)]
internal sealed class MissingKeyFrame : NativeFrame
{
    private PyDefaultDict? _owner;
    private PyValue _key;

    /// <summary>Unbound until it is there.</summary>
    private PyValue _value;

    internal MissingKeyFrame()
    {
    }

    public MissingKeyFrame(PyDefaultDict owner, PyValue key, PyValue value)
    {
        _owner = owner;
        _key = key;
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (!_value.IsUnbound)
            return _value;
        _value = value;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue stored = _owner!.SetItem(context, _owner, _key, _value);
        return stored.IsSignal ? Leave(context) : _value;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Value(ref _key);
        transfer.OptionalValue(ref _value);
        transfer.Require(_owner is not null && !_key.IsUnbound, "a missing key of no dict");
    }
}
