using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>typing.Unpack[…]</c>, which is <c>*…</c> where a star cannot stand.</summary>
internal static partial class UnpackMethods
{
    [PyConstructor("Unpack(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => context.Raise(Errors.TypeError("Cannot instantiate typing.Unpack"));

    [PyClassMethod("__class_getitem__(object, /)")]
    private static PyValue ClassGetItem(PyContext context, PyType type, PyValue item)
        => item.Ref is PyTuple
            ? context.Raise(Errors.TypeError($"typing.Unpack accepts only single type. Got {Formatting.ReprText(context, item)}."))
            : new PyGenericAlias(type, new PyTuple([item.IsNone ? NoneTag.NoneType : item]), isOfGeneric: true);
}
