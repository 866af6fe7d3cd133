using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>
/// The slots: the class's special method where there is one, else the plain value's. For the <c>+</c> and <c>*</c> of sequences
/// <see cref="DerivedSequences"/> asks.
/// </remarks>
internal sealed partial class PyDerived
{
    private static readonly PyStr MergeDicts = new("merge_dicts");

    public override PyValue Truth(PyContext context, PyValue self)
        => Defines(context, SpecialMethod.Bool) || (Defines(context, SpecialMethod.Len) && !Class.TryLookup("__bool__", out _))
            ? base.Truth(context, self)
            : _native.Ref.Truth(context, _native);

    public override PyValue Str(PyContext context, PyValue self)
        => Defines(context, SpecialMethod.Str) ? base.Str(context, self) : NativeStr(context, self);

    /// <summary>What the built-in type's <c>__str__</c> gives: that of bytes does not ask the class for its <c>__repr__</c>.</summary>
    internal override PyValue NativeStr(PyContext context, PyValue self) => _native.Ref switch
    {
        PyStr => _native,
        PyBytes or PyByteArray => RenamedRepr(context),
        _ => base.NativeStr(context, self),
    };

    public override PyValue Format(PyContext context, PyValue self, PyStr spec)
    {
        if (Defines(context, SpecialMethod.Format))
            return base.Format(context, self, spec);
        if (spec.Units > 0 && !HasOwn("__format__"))
            return context.Raise(Errors.TypeError($"unsupported format string passed to {Type.Name}.__format__"));
        return FormatPlain(context, self, spec);
    }

    public override PyValue Hash(PyContext context, PyValue self)
    {
        if (Defines(context, SpecialMethod.Hash))
            return base.Hash(context, self);
        return Class.TryLookup("__hash__", out PyValue hash) && hash.IsNone
            ? context.Raise(Errors.TypeError($"unhashable type: '{Class.Name}'"))
            : _native.Ref.Hash(context, _native);
    }

    public override PyValue Index(PyContext context, PyValue self)
        => PyInts.Is(_native) ? _native.Ref.Index(context, _native) : base.Index(context, self);

    public override PyValue Length(PyContext context, PyValue self)
        => Inherits(context, SpecialMethod.Len) ? _native.Ref.Length(context, _native) : base.Length(context, self);

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (!Inherits(context, SpecialMethod.GetItem))
            return base.GetItem(context, self, key);
        return AsksMissing(context) && context.Pinned == 0
            ? SlotReplay.Run(context, SlotOperation.GetItem, self, key)
            : GetNativeItem(context, self, key);
    }

    /// <summary><c>dict.__getitem__</c> and its like, whatever the class defines but for <c>__missing__</c>.</summary>
    public PyValue GetNativeItem(PyContext context, PyValue self, PyValue key)
    {
        if (!AsksMissing(context))
            return _native.Ref.GetItem(context, _native, key);
        var dict = (PyDict)_native.Ref;
        PyValue missing = Class.Special(context, SpecialMethod.Missing);
        return dict.TryGet(context, key, out PyValue value) switch
        {
            Lookup.Found => value,
            Lookup.Absent => missing.IsUnbound ? dict.Missing(context, self, key) : SpecialCalls.Call1(context, missing, self, key),
            _ => PyValue.Signal,
        };
    }

    /// <summary>Whether what a key that is not there gives is up to the class: to its <c>__missing__</c>, or to what stores it.</summary>
    private bool AsksMissing(PyContext context)
        => _native.Ref is PyDict dict
            && (!Class.Special(context, SpecialMethod.Missing).IsUnbound
                || (dict.StoresMissing && !Class.Special(context, SpecialMethod.SetItem).IsUnbound));

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
        => Inherits(context, SpecialMethod.SetItem)
            ? _native.Ref.SetItem(context, _native, key, value)
            : base.SetItem(context, self, key, value);

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
        => Inherits(context, SpecialMethod.DelItem)
            ? _native.Ref.DeleteItem(context, _native, key)
            : base.DeleteItem(context, self, key);

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
        => Inherits(context, SpecialMethod.Contains)
            ? _native.Ref.Contains(context, _native, item)
            : base.Contains(context, self, item);

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        if (!Inherits(context, SpecialMethod.Iter))
            return base.Iterate(context, self);
        PyValue iterator = _native.Ref.Iterate(context, _native);
        return iterator.Is(_native) ? self : iterator;
    }

    public override PyValue Next(PyContext context, PyValue self)
        => Inherits(context, SpecialMethod.Next) ? _native.Ref.Next(context, _native) : base.Next(context, self);

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => Inherits(context, SpecialMethod.Call)
            ? _native.Ref.Call(context, _native, arguments, keywords)
            : base.Call(context, self, arguments, keywords);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => Defines(context, SpecialMethodNames.Of(op)) || (op == CompareOperator.NotEqual && Defines(context, SpecialMethod.Equal) && !HasOwn("__ne__"))
            ? base.Compare(context, op, self, other)
            : _native.Ref.ComparesDerived ? _native.Ref.CompareDerived(context, op, self, other)
            : _native.Ref.Compare(context, op, _native, Unwrap(other));

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (Defines(context, SpecialMethodNames.Forward(op)))
            return base.Binary(context, op, self, other);
        if (_native.Ref.IsToldClass(op))
            return _native.Ref.Binary(context, op, self, other);
        switch (op)
        {
            case BinaryOperator.Modulo when _native.Ref is PyStr:
                return FillTemplate(context, other);
            case BinaryOperator.Modulo when _native.Ref is PyBytes or PyByteArray:
                return _native.Ref.Binary(context, op, NamedOperand(self), other);
            case BinaryOperator.Multiply when SequenceOperators.IsSequence(Unwrap(other)):
                // The sequence is repeated when all special methods have declined.
                return PyValue.NotImplemented;
            case BinaryOperator.Or:
                return Join(context, self, other);
        }

        return AsksFirst(context, other, SpecialMethodNames.Reflected(op))
            ? PyValue.NotImplemented
            : Plain(context, op, _native, Unwrap(other));
    }

    /// <summary><c>text % values</c>; a text without conversions is given back itself.</summary>
    public PyValue FillTemplate(PyContext context, PyValue values)
    {
        PyValue result = _native.Ref.Binary(context, BinaryOperator.Modulo, _native, values);
        return result.Ref is PyStr { Units: > 0 } && ((PyStr)_native.Ref).Chars.IndexOf('%') < 0 ? this : result;
    }

    /// <summary><c>left | right</c>, where one of them is of a derived class; dicts may be asked for what they hold.</summary>
    public static PyValue Join(PyContext context, PyValue left, PyValue right)
    {
        PyValue one = Unwrap(left);
        PyValue two = Unwrap(right);
        bool isAsked = one.Ref is PyDict && two.Ref is PyDict
            && ((left.Ref is PyDerived first && DictUpdating.SaysItsItems(context, first)) || (right.Ref is PyDerived second && DictUpdating.SaysItsItems(context, second)));
        return isAsked ? LibraryCallFrame.Call(context, "collections._derived", MergeDicts, left, right) : Plain(context, BinaryOperator.Or, one, two);
    }

    /// <summary>Bytes name the class of the left operand where they cannot be joined with the right one; deques are made by their class.</summary>
    private PyValue NamedOperand(PyValue self) => _native.Ref is PyBytes or PyByteArray || _native.Ref.IsToldClass(BinaryOperator.Add) ? self : _native;

    /// <summary>Concatenates as the built-in type does, whatever the class says.</summary>
    public PyValue Concatenate(PyContext context, PyValue other)
        => _native.Ref.SequenceBinary(context, BinaryOperator.Add, NamedOperand(this), other);

    /// <summary>Repeats as the built-in type does, whatever the class says.</summary>
    public PyValue Repeat(PyContext context, PyValue times)
        => _native.Ref.SequenceBinary(context, BinaryOperator.Multiply, NamedOperand(this), times);

    /// <summary>Extends or repeats the sequence itself as the built-in type does, whatever the class says.</summary>
    public PyValue OperateInPlace(PyContext context, BinaryOperator op, PyValue other)
        => InPlaceResult(context, this, _native.Ref.SequenceInPlace(context, op, op == BinaryOperator.Add ? NamedOperand(this) : _native, other));

    /// <summary>Concatenates as the built-in type does, unless a class of the script says how to add.</summary>
    public bool TryConcatenate(PyContext context, PyValue other, bool isInPlace, out PyValue result)
    {
        const BinaryOperator op = BinaryOperator.Add;
        bool changes = isInPlace && (_native.Ref is PyList or PyByteArray || _native.Ref.IsToldClass(op)) && !Defines(context, SpecialMethodNames.InPlace(op));
        result = changes ? OperateInPlace(context, op, other)
            : Defines(context, SpecialMethodNames.Forward(op)) ? PyValue.NotImplemented
            : Concatenate(context, other);
        return !result.IsNotImplemented;
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (Defines(context, SpecialMethodNames.Reflected(op)))
            return base.ReflectedBinary(context, op, self, other);
        if (_native.Ref.IsToldClass(op))
            return _native.Ref.ReflectedBinary(context, op, self, other);
        if (op == BinaryOperator.Add && IsForeignSequence(Unwrap(other)))
            return PyValue.NotImplemented;
        if (op == BinaryOperator.Or)
            return Join(context, other, self);
        return AsksFirst(context, other, SpecialMethodNames.Forward(op)) || IsDeclinedByOwn(context, op, other)
            ? PyValue.NotImplemented
            : Plain(context, op, Unwrap(other), _native);
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (Defines(context, SpecialMethodNames.InPlace(op)))
            return base.InPlace(context, op, self, other);
        return InPlaceResult(context, self, _native.Ref.IsToldClass(op)
            ? _native.Ref.InPlace(context, op, self, other)
            : _native.Ref.InPlace(context, op, _native, Unwrap(other)));
    }

    private PyValue InPlaceResult(PyContext context, PyValue self, PyValue result)
    {
        if (result.IsSignal && context.State == RunState.Suspending)
            context.Capture(new DerivedResultFrame(this));
        return result.Is(_native) ? self : result;
    }

    public override PyValue Unary(PyContext context, UnaryOperator op, PyValue self)
        => Inherits(context, SpecialMethodNames.Of(op)) ? _native.Ref.Unary(context, op, _native) : base.Unary(context, op, self);

    /// <summary>An operator of plain values, from either side; what a user class does with them comes elsewhere.</summary>
    private static PyValue Plain(PyContext context, BinaryOperator op, PyValue left, PyValue right)
    {
        if (left.Ref is PyAttributeHolder || right.Ref is PyAttributeHolder)
            return PyValue.NotImplemented;
        return PlainOperands.AskBoth(context, op, left, right);
    }

    /// <summary>Whether the other operand is of a class with a method of its own, and this one's built-in type knows nothing of the other's.</summary>
    private bool AsksFirst(PyContext context, PyValue other, SpecialMethod method)
        => other.Ref is PyDerived derived && derived.Defines(context, method) && !PlainOperands.Takes(_native, Unwrap(other));

    /// <summary>Whether the left operand is of this class and has declined: then it is not reflected.</summary>
    private bool IsDeclinedByOwn(PyContext context, BinaryOperator op, PyValue left)
        => ReferenceEquals(left.Type, Class) && Defines(context, SpecialMethodNames.Forward(op));

    /// <summary>Whether a value is a sequence that this one cannot be added to, which then says so itself.</summary>
    private bool IsForeignSequence(PyValue value)
        => value.Ref is PyList or PyTuple or PyStr or PyBytes or PyByteArray && value.Ref.GetType() != _native.Ref.GetType()
            && !(value.Ref is PyBytes or PyByteArray && _native.Ref is PyBytes or PyByteArray);

    private bool Defines(PyContext context, SpecialMethod method) => !Class.Special(context, method).IsUnbound;

    /// <summary>Whether the built-in type has a method of its own that <c>object</c> has, too.</summary>
    private bool HasOwn(string method)
        => _native.Ref.Type.TryLookup(method, out PyValue own) && ObjectType.Type.TryGetOwn(method, out PyValue plain) && !own.Is(plain);

    /// <summary>Whether the built-in type has the method and no class hides it.</summary>
    private bool Inherits(PyContext context, SpecialMethod method)
        => !Defines(context, method) && Class.TryLookup(SpecialMethodNames.NameOf(method), out _);
}
