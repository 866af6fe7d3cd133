using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>int | str</c></summary>
[HeapKind(326)]
internal sealed class PyUnion : PyObject
{
    private PyTuple? _members;
    private PyTuple? _parameters;

    internal PyUnion()
    {
    }

    /// <summary>Of members that differ from each other and are no unions: see <see cref="UnionMaking"/>.</summary>
    public PyUnion(PyTuple members)
    {
        _members = members;
    }

    /// <summary><c>__args__</c></summary>
    public PyTuple Members => _members!;

    public PyTuple Parameters(PyContext context) => _parameters ??= TypeArguments.ParametersOf(context, _members!);

    public override PyType Type => UnionType.Type;

    public override PyValue Repr(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Repr, self);
        try
        {
            return PyValue.Str(TypeDisplay.Join(context, _members!.Items, " | ", TypeDisplay.OfMember));
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
        long hash = 0;
        foreach (PyValue member in _members!.Items)
        {
            PyValue one = member.Ref.Hash(context, member);
            if (one.IsSignal)
                return one;
            // The order does not count.
            hash += one.Bits * 0x1000193;
        }

        return PyValue.Int(hash);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not PyUnion union)
            return PyValue.NotImplemented;
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, self, other);
        bool isSame = union._members!.Count == _members!.Count;
        for (int i = 0; isSame && i < _members.Count; i++)
        {
            if (!ItemSearch.TryIndexOf(context, union._members, _members.Items[i], 0, long.MaxValue, out int index))
                return PyValue.Signal;
            isSame = index >= 0;
        }

        return PyValue.Bool(isSame == (op == CompareOperator.Equal));
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue members = TypeArguments.Substitute(context, self, Parameters(context), _members!, key);
        return members.IsSignal ? members : UnionMaking.Of(context, ((PyTuple)members.Ref).Items);
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? UnionMaking.Join(context, self, other) : PyValue.NotImplemented;

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? UnionMaking.Join(context, other, self) : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _members);
        transfer.Require(_members is not null, "a union of nothing");
    }
}
