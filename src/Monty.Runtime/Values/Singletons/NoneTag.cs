using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The tag of None.</summary>
internal sealed class NoneTag : ImmediateTag
{
    public static readonly NoneTag Instance = new();

    internal static readonly PyType NoneType = PyType.Builtin("NoneType", ObjectType.Type, NoneConstructor.Members, NoneConstructor.Constructor).Final();

    public override PyType Type => NoneType;

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.False;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str("None");

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        bool asksEquality = op is CompareOperator.Equal or CompareOperator.NotEqual;
        return asksEquality && other.IsNone ? PyValue.Bool(op == CompareOperator.Equal) : PyValue.NotImplemented;
    }

    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(0xfca86420);
}
