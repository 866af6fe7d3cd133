using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>takewhile</c> object.</summary>
[HeapKind(409)]
internal sealed class PyTakeWhile : PredicateIterator
{
    private bool _isDone;

    internal PyTakeWhile()
    {
    }

    public PyTakeWhile(PyValue function)
        : base(function)
    {
    }

    public override PyType Type => ItertoolsTypes.TakeWhile;

    private protected override bool IsDone => _isDone;

    private protected override Fate Decide(bool verdict)
    {
        _isDone = !verdict;
        return verdict ? Fate.Give : Fate.End;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Boolean(ref _isDone);
    }
}

/// <summary>A <c>dropwhile</c> object.</summary>
[HeapKind(410)]
internal sealed class PyDropWhile : PredicateIterator
{
    private bool _hasBegun;

    internal PyDropWhile()
    {
    }

    public PyDropWhile(PyValue function)
        : base(function)
    {
    }

    public override PyType Type => ItertoolsTypes.DropWhile;

    private protected override bool AcceptsAll => _hasBegun;

    private protected override bool IsDone => false;

    private protected override Fate Decide(bool verdict)
    {
        _hasBegun = !verdict;
        return verdict ? Fate.Skip : Fate.Give;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Boolean(ref _hasBegun);
    }
}

/// <summary>A <c>filterfalse</c> object.</summary>
[HeapKind(411)]
internal sealed class PyFilterFalse : PredicateIterator
{
    internal PyFilterFalse()
    {
    }

    public PyFilterFalse(PyValue function)
        : base(ReferenceEquals(function.Ref, BoolType.Type) ? PyValue.None : function)
    {
    }

    public override PyType Type => ItertoolsTypes.FilterFalse;

    private protected override bool TakesNone => true;

    private protected override bool IsDone => false;

    private protected override Fate Decide(bool verdict) => verdict ? Fate.Skip : Fate.Give;
}

/// <summary>The constructor of takewhile.</summary>
internal static partial class TakeWhileMethods
{
    [PyConstructor("takewhile(predicate, iterable, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue predicate, PyValue iterable)
        => OpeningFrame.Open(context, new PyTakeWhile(predicate), iterable);
}

/// <summary>The constructor of dropwhile.</summary>
internal static partial class DropWhileMethods
{
    [PyConstructor("dropwhile(predicate, iterable, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue predicate, PyValue iterable)
        => OpeningFrame.Open(context, new PyDropWhile(predicate), iterable);
}

/// <summary>The constructor of filterfalse.</summary>
internal static partial class FilterFalseMethods
{
    [PyConstructor("filterfalse(function, iterable, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue function, PyValue iterable)
        => OpeningFrame.Open(context, new PyFilterFalse(function), iterable);
}
