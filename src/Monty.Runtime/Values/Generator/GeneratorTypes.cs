using Monty.Runtime.Calls;

namespace Monty.Runtime.Values;

/// <summary>The type objects of generators and coroutines.</summary>
internal static class GeneratorTypes
{
    public static readonly PyType Generator = PyType.Builtin("generator", ObjectType.Type, GeneratorMethods.Members);
    public static readonly PyType Coroutine = PyType.Builtin("coroutine", ObjectType.Type, CoroutineMethods.Members);
    public static readonly PyType CoroutineWrapper = PyType.Builtin("coroutine_wrapper", ObjectType.Type, DriveIteratorMethods.Members);
    public static readonly PyType AsyncGenerator = PyType.Builtin("async_generator", ObjectType.Type, AsyncGeneratorMethods.Members);
    public static readonly PyType AsyncGeneratorStep
        = PyType.Builtin("async_generator_asend", ObjectType.Type, AsyncGeneratorStepMethods.Members);
    public static readonly PyType AsyncGeneratorThrow
        = PyType.Builtin("async_generator_athrow", ObjectType.Type, AsyncGeneratorStepMethods.Members);
}
