using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>hash</c>, <c>id</c>, <c>callable</c>, <c>isinstance</c>, <c>issubclass</c>.</summary>
internal static partial class ObjectBuiltins
{
    [PyFunction("hash(obj, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Hash(PyContext context, PyValue value) => value.Ref.Hash(context, value);

    [PyFunction("id(obj, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Id(PyContext context, PyValue value)
        => value.Ref is ImmediateTag ? IdOfImmediate(value) : PyValue.Int(context.IdentityOf(value.Ref));

    [PyFunction("callable(obj, /)", Style = ArgumentStyle.Fixed)]
    private static bool Callable(PyValue value) => value.Ref.IsCallable;

    [PyFunction("isinstance(obj, class_or_tuple, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue IsInstance(PyContext context, PyValue value, PyValue classes)
        => TypeTests.IsInstance(context, value, classes);

    [PyFunction("issubclass(cls, class_or_tuple, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue IsSubclass(PyContext context, PyValue type, PyValue classes)
        => TypeTests.IsSubclass(context, type, classes);

    /// <summary>A number that no object on the heap gets, for values that have no identity but themselves.</summary>
    private static PyValue IdOfImmediate(PyValue value)
    {
        const long Small = 1L << 38;
        const long SmallInts = 0x600000000000;
        const long Singletons = 0x500000000000;
        if (value.IsInt && value.Bits is > -Small and < Small)
            return PyValue.Int(SmallInts + (value.Bits * 32));
        if (!value.IsInt && !value.IsFloat)
            return PyValue.Int(Singletons + (OrdinalOf(value) * 32));
        int space = value.IsInt ? 1 : 2;
        return PyBigInt.From(((BigInteger)space << 64) + (ulong)value.Bits);
    }

    private static long OrdinalOf(PyValue singleton)
    {
        if (singleton.IsBool)
            return 1 + singleton.Bits;
        return singleton.IsNone ? 3 : singleton.IsNotImplemented ? 4 : 5;
    }
}
