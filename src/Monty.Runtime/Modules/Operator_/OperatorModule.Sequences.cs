using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Operator_;

/// <remarks>Sequences, containers and calls.</remarks>
internal static partial class OperatorModule
{
    [PyFunction("concat(a, b, /)")]
    private static PyValue Concatenate(PyContext context, PyValue a, PyValue b)
        => SequenceOperators.TryConcatenate(context, a, b, isInPlace: false, out PyValue result) ? result
            : HasItems(a) && HasItems(b) && IsAdded(a, b) ? Arithmetic.Binary(context, BinaryOperator.Add, a, b)
            : context.Raise(NotConcatenated(a));

    [PyFunction("iconcat(a, b, /)")]
    private static PyValue ConcatenateInPlace(PyContext context, PyValue a, PyValue b)
        => SequenceOperators.TryConcatenate(context, a, b, isInPlace: true, out PyValue result) ? result
            : HasItems(a) && HasItems(b) && (IsAdded(a, b) || a.Type.TryLookup("__iadd__", out _)) ? Arithmetic.InPlace(context, BinaryOperator.Add, a, b)
            : context.Raise(NotConcatenated(a));

    [PyFunction("contains(a, b, /)")]
    private static PyValue Contains(PyContext context, PyValue a, PyValue b) => Containment.Contains(context, a, b);

    [PyFunction("getitem(a, b, /)")]
    private static PyValue GetItem(PyContext context, PyValue a, PyValue b) => Subscription.Get(context, a, b);

    [PyFunction("setitem(a, b, c, /)")]
    private static PyValue SetItem(PyContext context, PyValue a, PyValue b, PyValue c) => Subscription.Set(context, a, b, c);

    [PyFunction("delitem(a, b, /)")]
    private static PyValue DeleteItem(PyContext context, PyValue a, PyValue b) => Subscription.Delete(context, a, b);

    [PyFunction("countOf(a, b, /)")]
    private static PyValue CountOf(PyContext context, PyValue a, PyValue b) => ItemSearchFrame.Count(context, a, b);

    [PyFunction("indexOf(a, b, /)")]
    private static PyValue IndexOf(PyContext context, PyValue a, PyValue b) => ItemSearchFrame.Find(context, a, b);

    /// <summary>The length; where there is none, what <c>__length_hint__</c> says, and where that declines, the default.</summary>
    [PyFunction("length_hint(obj, default=0, /)")]
    private static PyValue LengthHint(PyContext context, PyValue value, long fallback)
        => LengthHintFrame.Ask(context, value, PyValue.Int(fallback));

    [PyFunction("call(obj, /, *args, **kwargs)")]
    private static PyValue Call(PyContext context, PyValue callee, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => named.Count == 0
            ? callee.Ref.Call(context, callee, arguments, null)
            : callee.Ref.Call(context, callee, (PyValue[])[.. arguments, .. named.Values], new KeywordNames(named.Names.ToArray()));

    /// <summary>Whether a class of one of them adds, as numbers are.</summary>
    private static bool IsAdded(PyValue a, PyValue b) => a.Type.TryLookup("__add__", out _) || b.Type.TryLookup("__radd__", out _);

    private static bool HasItems(PyValue value) => PyDerived.Unwrap(value).Ref is not PyDict && value.Type.TryLookup("__getitem__", out _);

    private static PyException NotConcatenated(PyValue value) => Errors.TypeError($"'{value.Type.Name}' object can't be concatenated");
}
