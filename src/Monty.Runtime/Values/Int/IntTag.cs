using System.Globalization;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The tag of ints that fit 64 bits.</summary>
internal sealed partial class IntTag : ImmediateTag
{
    public static readonly IntTag Instance = new();

    public override PyType Type => IntType.Type;

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(self.Bits != 0);

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str(self.Bits.ToString(CultureInfo.InvariantCulture));

    public override PyValue Format(PyContext context, PyValue self, PyStr spec) => IntFormat.Format(context, self, spec);

    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(NumericHash.Of(self.Bits));

    public override PyValue Index(PyContext context, PyValue self) => self;

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => IntSlots.Compare(op, self.Bits, other);

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => IntSlots.Binary(context, op, self.Bits, other);

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => IntSlots.ReflectedBinary(context, op, self.Bits, other);

    public override PyValue Unary(PyContext context, UnaryOperator op, PyValue self) => IntSlots.Unary(op, self.Bits);
}
