using Monty.Runtime.Calls;

namespace Monty.Runtime.Values;

/// <summary>Which built-in type has which slots as attributes, as in CPython 3.14.</summary>
internal static class SlotTable
{
    private const string Compared = " __eq__ __ne__ __lt__ __le__ __gt__ __ge__";

    private const string Iterator = "__iter__ __next__";

    private const string Number = "__repr__ __hash__ __bool__ __abs__ __neg__ __pos__ __int__ __float__ __divmod__ __rdivmod__"
        + " __trunc__ __ceil__ __floor__ __round__ __getnewargs__"
        + " __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__"
        + " __mod__ __rmod__ __pow__ __rpow__" + Compared;

    private const string Bits = " __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __invert__";

    private const string Text = "__repr__ __str__ __hash__ __len__ __iter__ __contains__ __getitem__"
        + " __add__ __mul__ __rmul__ __mod__ __rmod__" + Compared;

    private const string Set = "__repr__ __len__ __iter__ __and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__" + Compared;

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["int"] = Number + Bits + " __index__ __lshift__ __rlshift__ __rshift__ __rrshift__",
        ["float"] = Number,
        ["bool"] = "__repr__" + Bits,
        ["str"] = Text + " __getnewargs__",
        ["bytes"] = Text + " __getnewargs__",
        ["bytearray"] = Text.Replace(" __hash__", "", StringComparison.Ordinal) + " __setitem__ __delitem__ __iadd__ __imul__",
        ["memoryview"] = "__repr__ __hash__ __len__ __iter__ __getitem__ __setitem__ __delitem__" + Compared,
        ["complex"] = "__complex__ __getnewargs__ __repr__ __hash__ __bool__ __abs__ __neg__ __pos__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__"
            + " __truediv__ __rtruediv__ __pow__ __rpow__" + Compared,
        ["list"] = "__repr__ __len__ __iter__ __contains__ +__getitem__ __setitem__ __delitem__ __add__ __iadd__ __mul__ __rmul__ __imul__"
            + Compared,
        ["tuple"] = "__getnewargs__ __repr__ __hash__ __len__ __iter__ __contains__ __getitem__ __add__ __mul__ __rmul__" + Compared,
        ["dict"] = "__repr__ __len__ __iter__ +__contains__ +__getitem__ __setitem__ __delitem__ __or__ __ror__ __ior__" + Compared,
        ["set"] = Set + " +__contains__ __iand__ __ior__ __isub__ __ixor__",
        ["frozenset"] = Set + " +__contains__ __hash__",
        ["dict_keys"] = Set + " __contains__",
        ["dict_items"] = Set + " __contains__",
        ["dict_values"] = "__repr__ __len__ __iter__",
        ["mappingproxy"] = "__repr__ __str__ __hash__ __len__ __iter__ __contains__ __getitem__ __or__ __ror__ __ior__" + Compared,
        ["range"] = "__repr__ __hash__ __bool__ __len__ __iter__ __contains__ __getitem__" + Compared,
        ["slice"] = "__repr__ __hash__" + Compared,
        ["NoneType"] = "__repr__ __hash__ __bool__" + Compared,
        ["ellipsis"] = "__repr__",
        ["NotImplementedType"] = "__repr__ __bool__",
        ["function"] = "__repr__ __call__ __get__",
        ["classmethod"] = "__repr__ __get__",
        ["staticmethod"] = "__repr__ __get__ __call__",
        ["property"] = "__get__ __set__ __delete__",
        ["method_descriptor"] = "__repr__",
        ["wrapper_descriptor"] = "__repr__",
        ["classmethod_descriptor"] = "__repr__",
        ["getset_descriptor"] = "__repr__",
        ["member_descriptor"] = "__repr__",
        ["method-wrapper"] = "__repr__ __hash__" + Compared,
        ["coroutine"] = "__repr__",
        ["async_generator"] = "__repr__",
        ["cell"] = "__repr__" + Compared,
        ["module"] = "__repr__",
        ["super"] = "__repr__ __getattribute__ __get__",
        ["method"] = "__repr__ __hash__ __call__ __get__" + Compared,
        ["builtin_function_or_method"] = "__repr__ __hash__" + Compared,
        ["generator"] = "__repr__",
        ["enumerate"] = Iterator,
        ["zip"] = Iterator,
        ["map"] = Iterator,
        ["filter"] = Iterator,
        ["reversed"] = Iterator,
    };

    /// <summary>By name; those that are plain methods with a plus in front, as in the lists above.</summary>
    private static readonly Dictionary<string, NativeMember> Members = CollectMembers();

    /// <summary>The slot methods of a type, by its name.</summary>
    public static IEnumerable<NativeMember> MembersOf(string type)
    {
        string names = Names.TryGetValue(type, out string? listed) ? listed
            : type.EndsWith("iterator", StringComparison.Ordinal) ? Iterator
            : "";
        return Named(names);
    }

    /// <summary>The slot methods of some names, separated by spaces.</summary>
    public static IEnumerable<NativeMember> Named(string names)
    {
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            yield return Members[name];
    }

    /// <summary>Whether instances hash by nothing, so that <c>__hash__</c> is None.</summary>
    public static bool IsUnhashable(string type) => type is "list" or "bytearray" or "dict" or "set" or "dict_keys" or "dict_items";

    private static Dictionary<string, NativeMember> CollectMembers()
    {
        var members = new Dictionary<string, NativeMember>(StringComparer.Ordinal);
        foreach (NativeMember member in SlotMethods.Members)
            members.Add(member.Name, member);
        foreach (NativeMember member in CoexistingSlotMethods.Members)
            members.Add("+" + member.Name, member);
        return members;
    }
}
