using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The type objects of functions and attributes implemented in C#.</summary>
internal static class NativeFunctionTypes
{
    public static readonly PyType Function
        = PyType.Builtin("builtin_function_or_method", ObjectType.Type, BuiltinFunctionMembers.Members);

    public static readonly PyType Method = PyType.Builtin("method_descriptor", ObjectType.Type, NativeDescriptorMembers.Members);

    public static readonly PyType SlotWrapper = PyType.Builtin("wrapper_descriptor", ObjectType.Type, NativeDescriptorMembers.Members);

    public static readonly PyType MethodWrapper = PyType.Builtin("method-wrapper", ObjectType.Type, MethodWrapperMembers.Members);

    public static readonly PyType ClassMethod
        = PyType.Builtin("classmethod_descriptor", ObjectType.Type, NativeDescriptorMembers.Members);

    public static readonly PyType GetSet = PyType.Builtin("getset_descriptor", ObjectType.Type, GetSetMembers.Members);

    public static readonly PyType MemberDescriptor = PyType.Builtin("member_descriptor", ObjectType.Type, GetSetMembers.Members);
}
