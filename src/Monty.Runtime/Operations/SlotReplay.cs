using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>A slot of a built-in type, or a step of one, as an operation that can run again.</summary>
/// <remarks>
/// The slot, on its path for items that may call back, hands itself over by <c>if (context.Pinned == 0) return SlotReplay.…</c>,
/// is called once more from here, pinned, and then does its work.
/// </remarks>
[HeapKind(461)]
internal sealed class SlotReplay : ReplayedFrame
{
    private delegate PyValue Slot(PyContext context, PyValue self, PyValue a, PyValue b, long n);

    private static readonly Slot[] Slots =
    [
        (context, self, a, _, _) => self.Ref.Compare(context, CompareOperator.Less, self, a),
        (context, self, a, _, _) => self.Ref.Compare(context, CompareOperator.LessEqual, self, a),
        (context, self, a, _, _) => self.Ref.Compare(context, CompareOperator.Equal, self, a),
        (context, self, a, _, _) => self.Ref.Compare(context, CompareOperator.NotEqual, self, a),
        (context, self, a, _, _) => self.Ref.Compare(context, CompareOperator.Greater, self, a),
        (context, self, a, _, _) => self.Ref.Compare(context, CompareOperator.GreaterEqual, self, a),
        (context, self, a, _, _) => self.Ref.GetItem(context, self, a),
        (context, self, a, b, _) => self.Ref.SetItem(context, self, a, b),
        (context, self, a, _, _) => self.Ref.DeleteItem(context, self, a),
        (context, self, a, _, _) => self.Ref.Contains(context, self, a),
        (context, self, _, _, _) => self.Ref.Hash(context, self),
        (context, self, _, _, _) => self.Ref.Repr(context, self),
        (context, self, _, _, _) => self.Ref.Str(context, self),
        (context, self, a, _, n) => self.Ref.Binary(context, (BinaryOperator)n, self, a),
        (context, self, a, _, n) => self.Ref.ReflectedBinary(context, (BinaryOperator)n, self, a),
        (context, self, a, _, n) => self.Ref.InPlace(context, (BinaryOperator)n, self, a),
        AddItem,
        (context, self, a, _, _) => Truth(FastOrder.TryLess(context, self, a, out bool less), less),
        (context, self, a, _, _) => Truth(FastOrder.TryGreater(context, self, a, out bool greater), greater),
        (context, self, a, _, _) => Truth(FastOrder.TryEquals(context, self, a, out bool equal), equal),
        (context, self, a, b, _) => DictMethods.GetOrDefault(context, (PyDict)self.Ref, a, b),
        (context, self, _, _, _) => Indices.ResolveKey(context, self),
        (context, self, a, _, n) => SetAlgebra.Answer(context, (SetOperation)n, (PySetBase)self.Ref, (PySetBase)a.Ref),
        (context, self, a, _, _) => TypeTests.IsInstance(context, self, a),
        (context, self, a, _, _) => TypeTests.IsSubclass(context, self, a),
        (context, self, a, _, _) => PatternMatching.Keys(context, self, ((PyTuple)a.Ref).Storage),
        (context, self, a, _, n) => PatternMatching.Sequence(context, self, (int)n, a.IsTrue),
        (context, self, _, _, n) => PatternMatching.Mapping(context, self, (int)n),
        (context, self, a, _, _) => DictCounting.CountItem(context, (PyDict)self.Ref, a),
        (context, self, a, b, n) => ((IReplayedStep)self.Ref).Perform(context, a, b, n),
        (context, self, _, _, _) => AttributeListing.Names(context, self),
        (context, self, _, _, _) => UnionMaking.Of(context, ((PyTuple)self.Ref).Items),
        (context, self, a, _, n) => self.Ref.SequenceBinary(context, (BinaryOperator)n, self, a),
        (context, self, a, _, n) => self.Ref.SequenceInPlace(context, (BinaryOperator)n, self, a),
        (context, self, _, _, _) => AbstractMethods.NamesOf(context, (PyType)self.Ref),
        FindItem,
        (context, self, a, _, _) => Modules.Math.PointsFrame.Distance(context, (PyTuple)self.Ref, (PyTuple)a.Ref),
    ];

    private int _slot;
    private PyValue _self;
    private PyValue _a;
    private PyValue _b;
    private long _n;

    internal SlotReplay()
    {
    }

    private SlotReplay(SlotOperation slot, PyValue self, PyValue a, PyValue b, long n)
    {
        _slot = (int)slot;
        _self = self;
        _a = a;
        _b = b;
        _n = n;
    }

    public static PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => Run(context, SlotOperation.Less + (int)op, self, other);

    public static PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => Run(context, SlotOperation.Binary, self, other, default, (int)op);

    public static PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => Run(context, SlotOperation.ReflectedBinary, self, other, default, (int)op);

    public static PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => Run(context, SlotOperation.InPlace, self, other, default, (int)op);

    public static PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => Run(context, SlotOperation.SequenceBinary, self, other, default, (int)op);

    public static PyValue SequenceInPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => Run(context, SlotOperation.SequenceInPlace, self, other, default, (int)op);

    /// <summary>Runs a slot as an operation of its own, or as part of the one under way.</summary>
    public static PyValue Run(PyContext context, SlotOperation slot, PyValue self, PyValue a = default, PyValue b = default, long n = 0)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        if (context.Pinned > 0)
            return Slots[(int)slot](context, self, a, b, n);
        context.BeginOperation(null);
        PyValue result = Slots[(int)slot](context, self, a, b, n);
        if (context.IsAbandoning)
            return new SlotReplay(slot, self, a, b, n).Abandon(context);
        context.EndOperation();
        return result;
    }

    protected override PyValue Perform(PyContext context) => Slots[_slot](context, _self, _a, _b, _n);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Int32(ref _slot);
        transfer.OptionalValue(ref _self);
        transfer.OptionalValue(ref _a);
        transfer.OptionalValue(ref _b);
        transfer.Int64(ref _n);
        transfer.Require((uint)_slot < (uint)Slots.Length && _self.Ref is not null, "an operation that does not exist");
    }

    private static PyValue AddItem(PyContext context, PyValue self, PyValue a, PyValue b, long n)
        => ((PySetBase)self.Ref).Add(context, a) ? PyValue.None : PyValue.Signal;

    private static PyValue FindItem(PyContext context, PyValue self, PyValue a, PyValue b, long n)
    {
        KeyRole role = b.IsUnbound ? KeyRole.SetElement : KeyRole.Bare;
        if (!KeyHashing.TryHash(context, a, role, out uint hash))
            return PyValue.Signal;
        PyValue found = ((PySetBase)self.Ref).HasHashed(context, a, hash);
        bool isAdded = found.IsSignal || !found.IsTrue || b.IsUnbound || ((PySet)b.Ref).AddHashed(context, a, hash);
        return isAdded ? found : PyValue.Signal;
    }

    private static PyValue Truth(bool isDone, bool truth) => isDone ? PyValue.Bool(truth) : PyValue.Signal;
}
