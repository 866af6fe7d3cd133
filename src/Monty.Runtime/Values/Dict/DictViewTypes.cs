namespace Monty.Runtime.Values;

/// <summary>The type objects of the views of a dict.</summary>
internal static class DictViewTypes
{
    public static readonly PyType Keys = PyType.Builtin("dict_keys", ObjectType.Type, DictSetViewMethods.Members);
    public static readonly PyType Values = PyType.Builtin("dict_values", ObjectType.Type, DictValuesMethods.Members);
    public static readonly PyType Items = PyType.Builtin("dict_items", ObjectType.Type, DictSetViewMethods.Members);
}
