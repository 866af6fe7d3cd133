using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Compiler.Interpret;

/// <remarks>Operators, comparisons, attributes and subscriptions.</remarks>
internal sealed partial class Interpreter
{
    public override void VisitUnary(Unary op)
        => Store(op, op.Target, OperatorTables.UnaryOperators[(int)op.Operator](_context, Get(op.Operand)));

    public override void VisitBinary(Binary op)
        => Store(op, op.Target, OperatorTables.BinaryOperators[(int)op.Operator](_context, Get(op.Left), Get(op.Right)));

    public override void VisitInPlaceBinary(InPlaceBinary op)
        => Store(op, op.Target, OperatorTables.InPlaceOperators[(int)op.Operator](_context, Get(op.Left), Get(op.Right)));

    public override void VisitCompare(Compare op)
        => Store(op, op.Target, OperatorTables.CompareOperators[(int)op.Operator](_context, Get(op.Left), Get(op.Right)));

    public override void VisitNot(Not op)
    {
        PyValue operand = Get(op.Operand);
        StoreTest(op, op.Target, operand.IsBool ? operand : Truth.Of(_context, operand), isNegated: true);
    }

    public override void VisitIs(Is op)
    {
        PyValue left = Get(op.Left);
        PyValue right = Get(op.Right);
        bool isSame = ReferenceEquals(left.Ref, right.Ref) && left.Bits == right.Bits;
        Set(op.Target, PyValue.Bool(isSame != op.Negated));
    }

    public override void VisitContains(Contains op)
        => StoreTest(op, op.Target, Containment.Contains(_context, Get(op.Container), Get(op.Item)), op.Negated);

    public override void VisitIsMember(IsMember op)
        => StoreTest(op, op.Target, Containment.IsMember(_context, Get(op.Members), Get(op.Item)), op.Negated);

    public override void VisitContainsPair(ContainsPair op)
        => StoreTest(op, op.Target, Containment.ContainsPair(_context, Get(op.Container), Get(op.First), Get(op.Second)), op.Negated);

    public override void VisitGetAttribute(GetAttribute op)
        => Store(op, op.Target, Attributes.GetCached(_context, Get(op.Value), op.Name, ref _function.Sites[op.Site]));

    public override void VisitSetAttribute(SetAttribute op)
        => Test(op, Attributes.SetCached(_context, Get(op.Value), op.Name, Get(op.Source), ref _function.Sites[op.Site]));

    public override void VisitDeleteAttribute(DeleteAttribute op) => Test(op, Attributes.Delete(_context, Get(op.Value), op.Name));

    public override void VisitGetItem(GetItem op) => Store(op, op.Target, Subscription.Get(_context, Get(op.Value), Get(op.Key)));

    public override void VisitGetPairItem(GetPairItem op)
        => Store(op, op.Target, Subscription.GetPair(_context, Get(op.Value), Get(op.First), Get(op.Second)));

    public override void VisitGetSlice(GetSlice op)
        => Store(op, op.Target, op.IsTransient
            ? Slicing.GetTransient(_context, Get(op.Value), Get(op.Start), Get(op.Stop), Get(op.Step))
            : Slicing.Get(_context, Get(op.Value), Get(op.Start), Get(op.Stop), Get(op.Step)));

    public override void VisitSetItem(SetItem op)
        => Test(op, Subscription.Set(_context, Get(op.Value), Get(op.Key), Get(op.Source)));

    public override void VisitDeleteItem(DeleteItem op) => Test(op, Subscription.Delete(_context, Get(op.Value), Get(op.Key)));

    public override void VisitBuildSlice(BuildSlice op)
        => Set(op.Target, DisplayBuilding.Slice(Get(op.Start), Get(op.Stop), Get(op.Step)));
}
