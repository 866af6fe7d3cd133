namespace Monty.Runtime.Values;

/// <summary>The type objects of the iterators that <c>iter()</c> and <c>reversed()</c> make.</summary>
internal static class IteratorTypes
{
    public static readonly PyType List = Declare("list_iterator");
    public static readonly PyType ListReverse = Declare("list_reverseiterator");
    public static readonly PyType Tuple = Declare("tuple_iterator");
    public static readonly PyType Range = Declare("range_iterator");
    public static readonly PyType LongRange = Declare("longrange_iterator");
    public static readonly PyType DictKey = Declare("dict_keyiterator");
    public static readonly PyType DictValue = Declare("dict_valueiterator");
    public static readonly PyType DictItem = Declare("dict_itemiterator");
    public static readonly PyType DictReverseKey = Declare("dict_reversekeyiterator");
    public static readonly PyType DictReverseValue = Declare("dict_reversevalueiterator");
    public static readonly PyType DictReverseItem = Declare("dict_reverseitemiterator");
    public static readonly PyType Set = Declare("set_iterator");
    public static readonly PyType Callable = PyType.Builtin("callable_iterator", ObjectType.Type);

    private static PyType Declare(string name) => PyType.Builtin(name, ObjectType.Type, IteratorMethods.Members);
}
