using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>Operations of instances of derived classes that go through their class; they are in <c>collections._derived.py</c>.</summary>
internal static class DerivedContainers
{
    public static readonly PyStr CopyDeque = new("copy_deque");
    public static readonly PyStr AddToDeque = new("add_to_deque");
    public static readonly PyStr RepeatDeque = new("repeat_deque");
    public static readonly PyStr CopyDefaultDict = new("copy_defaultdict");
    public static readonly PyStr MergeDefaultDict = new("merge_defaultdict");
    public static readonly PyStr SupplyMissing = new("supply_missing");
    public static readonly PyStr CopyOrdered = new("copy_ordered");
    public static readonly PyStr MergeOrdered = new("merge_ordered");
    public static readonly PyStr CompareDeques = new("compare_deques");
    public static readonly PyStr ShowDeque = new("show_deque");
    public static readonly PyStr ShowOrdered = new("show_ordered");
    public static readonly PyStr CountElements = new("count_elements");
    public static readonly PyStr Store = new("store");
    public static readonly PyStr StoreInPlace = new("store_in_place");
    public static readonly PyStr SetDefault = new("set_default");
    public static readonly PyStr ReduceOrdered = new("reduce_ordered");

    public static PyValue Call(PyContext context, PyStr operation, params PyValue[] arguments)
        => LibraryCallFrame.Call(context, "collections._derived", operation, arguments);

    /// <summary>Whether one of what <c>setdefault</c> does in CPython for all derived classes is up to a class of the script.</summary>
    public static bool FindsItself(PyContext context, PyValue self)
        => StoresItself(context, self)
            || (self.Ref is PyDerived derived
                && !(derived.Class.Special(context, SpecialMethod.GetItem).IsUnbound && derived.Class.Special(context, SpecialMethod.Contains).IsUnbound));

    /// <summary>Whether storing an item is up to a class of the script.</summary>
    public static bool StoresItself(PyContext context, PyValue self)
        => self.Ref is PyDerived derived && !derived.Class.Special(context, SpecialMethod.SetItem).IsUnbound;
}
