using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>typing.Unpack[…]</c>, which is <c>*…</c> where a star cannot stand.</summary>
internal static partial class UnpackMethods
{
    [PyClassMethod("__class_getitem__(object, /)")]
    private static PyValue ClassGetItem(PyContext context, PyType type, PyValue item)
        => item.Ref is PyTuple
            ? context.Raise(Errors.TypeError($"typing.Unpack accepts only single type. Got {Formatting.ReprText(context, item)}."))
            : new PyGenericAlias(type, new PyTuple([item]), isOfGeneric: true);
}
