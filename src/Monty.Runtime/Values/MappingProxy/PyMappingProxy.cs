using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A view of a mapping that cannot change it: <c>vars(C)</c>, <c>types.MappingProxyType(d)</c>.</summary>
[HeapKind(337)]
internal sealed class PyMappingProxy : PyObject
{
    /// <summary>A class, whose own attributes it shows, or a mapping.</summary>
    private PyValue _target;

    internal PyMappingProxy()
    {
    }

    public PyMappingProxy(PyValue target)
    {
        _target = target;
    }

    public override PyType Type => MappingProxyType.Type;

    /// <summary>What is behind it: of a class, a new dict of its attributes as they are now.</summary>
    public PyValue Mapping(PyContext context)
    {
        if (_target.Ref is not PyType type)
            return _target;
        context.Meter.ChargeWork(type.OwnAttributes.Count);
        var dict = new PyDict(context, type.OwnAttributes.Count);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        foreach (KeyValuePair<string, ClassAttribute> attribute in type.OwnAttributes)
        {
            loop.Did(1);
            dict.SetStr(context, new PyStr(attribute.Key), attribute.Value.Value);
        }

        return dict;
    }

    /// <summary>What a class itself has under a name, unbound where nothing; false where no class is behind it, or the key is no plain text.</summary>
    public bool TryGetOfClass(PyValue key, out PyValue value)
    {
        value = default;
        if (_target.Ref is not PyType type || key.Ref is not PyStr name)
            return false;
        type.TryGetOwn(name.Text, out value);
        return true;
    }

    public override PyValue Repr(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Repr, self);
        try
        {
            return StrConcatenation.Around(context, "mappingproxy(", Formatting.ReprText(context, Mapping(context)), ")");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue Str(PyContext context, PyValue self) => context.HasStack() ? Formatting.Str(context, Mapping(context)) : PyValue.Signal;

    public override PyValue Hash(PyContext context, PyValue self)
    {
        if (_target.Ref is PyType)
            return context.Raise(Errors.UnhashableType(DictType.Type));
        return context.HasStack() ? _target.Ref.Hash(context, _target) : PyValue.Signal;
    }

    public override PyValue Truth(PyContext context, PyValue self)
        => context.HasStack() ? Operations.Truth.Of(context, Mapping(context)) : PyValue.Signal;

    public override PyValue Length(PyContext context, PyValue self)
    {
        if (_target.Ref is PyType type)
            return PyValue.Int(type.OwnAttributes.Count);
        return context.HasStack() ? _target.Ref.Length(context, _target) : PyValue.Signal;
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (_target.Ref is not PyType type)
            return context.HasStack() ? _target.Ref.GetItem(context, _target, key) : PyValue.Signal;
        if (key.Ref is PyStr name && type.TryGetOwn(name.Text, out PyValue value))
            return value;
        PyValue mapping = Mapping(context);
        return mapping.Ref.GetItem(context, mapping, key);
    }

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (_target.Ref is PyType type && item.Ref is PyStr name)
            return PyValue.Bool(type.TryGetOwn(name.Text, out _));
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue mapping = Mapping(context);
        return mapping.Ref.Contains(context, mapping, item);
    }

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue mapping = Mapping(context);
        return mapping.Ref.Iterate(context, mapping);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => context.HasStack() ? Comparison.Compare(context, op, Mapping(context), Unwrap(context, other)) : PyValue.Signal;

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or)
            return PyValue.NotImplemented;
        return context.HasStack() ? Arithmetic.Binary(context, op, Mapping(context), Unwrap(context, other)) : PyValue.Signal;
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or)
            return PyValue.NotImplemented;
        return context.HasStack() ? Arithmetic.Binary(context, op, other, Mapping(context)) : PyValue.Signal;
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or
            ? context.Raise(Errors.TypeError(
                $"'|=' is not supported by mappingproxy; use '|' instead"))
            : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _target);

    private static PyValue Unwrap(PyContext context, PyValue value)
        => value.Ref is PyMappingProxy proxy ? proxy.Mapping(context) : value;
}
