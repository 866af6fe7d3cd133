using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The type objects of <c>collections</c> that are native.</summary>
internal static class CollectionsTypes
{
    private const string Module = "collections";

    public static readonly PyType Deque = PyType.Builtin(
            "deque", ObjectType.Type, DequeMethods.Members, DequeMethods.Constructor, Module)
        .WithSlots("__repr__ __len__ __iter__ __contains__ __add__ __iadd__ __getattribute__"
            + " __eq__ __ne__ __lt__ __le__ __gt__ __ge__")
        .WithMembers(ClassSubscription.Members)
        .Unhashable()
        .MatchedAs(PatternKind.Sequence);

    public static readonly PyType DequeIterator = PyType.Builtin(
        "_deque_iterator", ObjectType.Type, IteratorMethods.Members, null, Module).WithSlots("__iter__ __next__");

    public static readonly PyType DequeReverseIterator = PyType.Builtin(
        "_deque_reverse_iterator", ObjectType.Type, IteratorMethods.Members, null, Module).WithSlots("__iter__ __next__");

    public static readonly PyType DefaultDict = PyType.Builtin(
            "defaultdict", DictType.Type, DefaultDictMethods.Members, DefaultDictMethods.Constructor, Module)
        .WithSlots("__repr__ __or__ __ror__ __getattribute__")
        .InheritingNew();

    public static readonly PyType OrderedDict = PyType.Builtin(
            "OrderedDict", DictType.Type, OrderedDictMethods.Members, OrderedDictMethods.Constructor, Module)
        .WithSlots("__repr__ __or__ __ror__ __ior__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __iter__ __setitem__ __delitem__")
        .InheritingNew()
        .Unhashable()
        .HoldingAttributes();

    public static readonly PyType OrderedKeys = PyType.Builtin("odict_keys", DictViewTypes.Keys);
    public static readonly PyType OrderedValues = PyType.Builtin("odict_values", DictViewTypes.Values);
    public static readonly PyType OrderedItems = PyType.Builtin("odict_items", DictViewTypes.Items);

    public static readonly PyType OrderedIterator
        = PyType.Builtin("odict_iterator", ObjectType.Type).WithSlots("__iter__ __next__");

    public static readonly PyType TupleGetter = PyType.Builtin(
        "_tuplegetter", ObjectType.Type, TupleGetterMethods.Members, null, Module);

    public static readonly PyType NamedTupleMaker = PyType.Builtin("builtin_function_or_method", ObjectType.Type, NamedTupleMakerMethods.Members, null, Module);
}
