using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The tag of True and False, which are the ints 1 and 0 to everything but repr and the bitwise operators.</summary>
internal sealed partial class BoolTag : ImmediateTag
{
    private const string InversionText
        = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the "
        + "underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or "
        + "~int(x) if you really want the bitwise inversion of the underlying int.";

    public static readonly BoolTag Instance = new();

    private static readonly PyStr TrueText = new("True");
    private static readonly PyStr FalseText = new("False");

    public override PyType Type => BoolType.Type;

    public override PyValue Truth(PyContext context, PyValue self) => self;

    public override PyValue Repr(PyContext context, PyValue self) => self.IsTrue ? TrueText : FalseText;

    public override PyValue Format(PyContext context, PyValue self, PyStr spec)
        => spec.Text.Length == 0 ? Repr(context, self) : IntFormat.Format(context, self, spec);

    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(self.Bits);

    public override PyValue Index(PyContext context, PyValue self) => PyValue.Int(self.Bits);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => IntSlots.Compare(op, self.Bits, other);

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => other.IsBool && TryLogical(op, self, other, out PyValue result) ? result : IntSlots.Binary(context, op, self.Bits, other);

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => other.IsBool && TryLogical(op, other, self, out PyValue result)
            ? result
            : IntSlots.ReflectedBinary(context, op, self.Bits, other);

    public override PyValue Unary(PyContext context, UnaryOperator op, PyValue self)
        => op == UnaryOperator.Invert
            ? WarnedFrame.Give(context, ExceptionTypes.DeprecationWarning, InversionText, IntSlots.Unary(op, self.Bits))
            : IntSlots.Unary(op, self.Bits);

    /// <summary>Two bools stay bools under the bitwise operators.</summary>
    private static bool TryLogical(BinaryOperator op, PyValue a, PyValue b, out PyValue result)
    {
        result = op switch
        {
            BinaryOperator.And => PyValue.Bool(a.IsTrue & b.IsTrue),
            BinaryOperator.Or => PyValue.Bool(a.IsTrue | b.IsTrue),
            BinaryOperator.Xor => PyValue.Bool(a.IsTrue ^ b.IsTrue),
            _ => default,
        };
        return result.Ref is not null;
    }
}
