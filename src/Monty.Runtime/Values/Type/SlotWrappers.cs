using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which special methods each built-in type has as attributes, so that <c>hasattr</c>, <c>super()</c> and direct calls find them.</summary>
internal static class SlotWrappers
{
    private const string Order = " __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
    private const string SetOperators = " __sub__ __rsub__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__";
    private const string Iterator = "__iter__ __next__";
    private const string Sequence = " __iter__ __len__ __getitem__ __add__ __mul__ __rmul__ __contains__";

    private const string Arithmetic = " __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__"
        + " __pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __int__ __float__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__"
        + " __round__ __format__";

    private static readonly Dictionary<string, string> NamesByType = new(StringComparer.Ordinal)
    {
        ["int"] = "__repr__ __hash__ __invert__ __index__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__"
            + " __rxor__ __or__ __ror__" + Order + Arithmetic,
        ["bool"] = "__repr__ __invert__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__",
        ["float"] = "__repr__ __hash__" + Order + Arithmetic,
        ["str"] = "__repr__ __hash__ __str__ __mod__ __rmod__ __format__" + Order + Sequence,
        ["bytes"] = "__repr__ __hash__ __str__ __mod__ __rmod__" + Order + Sequence,
        ["list"] = "__repr__ __setitem__ __delitem__ __iadd__ __imul__" + Order + Sequence,
        ["tuple"] = "__repr__ __hash__" + Order + Sequence,
        ["dict"] = "__repr__ __iter__ __or__ __ror__ __ior__ __len__ __getitem__ __setitem__ __delitem__ __contains__" + Order,
        ["set"] = "__repr__ __iter__ __len__ __contains__ __isub__ __iand__ __ixor__ __ior__" + Order + SetOperators,
        ["frozenset"] = "__repr__ __hash__ __iter__ __len__ __contains__" + Order + SetOperators,
        ["range"] = "__repr__ __hash__ __iter__ __bool__ __len__ __getitem__ __contains__" + Order,
        ["slice"] = "__repr__ __hash__" + Order,
        ["NoneType"] = "__repr__ __hash__ __bool__" + Order,
        ["ellipsis"] = "__repr__",
        ["function"] = "__repr__ __call__ __get__",
        ["method"] = "__repr__ __hash__ __call__ __get__ __eq__ __ne__",
        ["property"] = "__get__ __set__ __delete__",
        ["classmethod"] = "__repr__ __get__",
        ["staticmethod"] = "__repr__ __call__ __get__",
        ["dict_keys"] = "__repr__ __iter__ __len__ __contains__" + Order + SetOperators,
        ["dict_items"] = "__repr__ __iter__ __len__ __contains__" + Order + SetOperators,
        ["dict_values"] = "__repr__ __iter__ __len__",
        ["map"] = Iterator,
        ["filter"] = Iterator,
        ["zip"] = Iterator,
        ["enumerate"] = Iterator,
        ["reversed"] = Iterator,
        ["iterator"] = Iterator,
        ["callable_iterator"] = Iterator,
    };

    private static readonly string[] Unhashable = ["list", "dict", "set"];

    /// <summary>Adds the special methods that the type's own table does not have.</summary>
    public static void AddTo(PyType type)
    {
        string? names = NamesByType.GetValueOrDefault(type.Name);
        if (names is null && type.Name.EndsWith("iterator", StringComparison.Ordinal))
            names = Iterator;
        if (names is null || type.ModuleName != "builtins")
            return;
        string[] wanted = names.Split(' ');
        foreach (NativeMember member in SlotMethods.Members)
        {
            if (Array.IndexOf(wanted, member.Name) >= 0 && !type.TryGetOwn(member.Name, out _))
                type.With(member.Name, member.ToAttribute(type));
        }

        if (Array.IndexOf(Unhashable, type.Name) >= 0)
            type.With("__hash__", PyValue.None);
    }
}
