namespace Monty.Runtime.Values;

/// <summary>The built-in exception hierarchy.</summary>
internal static partial class ExceptionTypes
{
    public static readonly PyType BaseException = PyType.Builtin("BaseException", ObjectType.Type);
    public static readonly PyType Exception = PyType.Builtin("Exception", BaseException);
    public static readonly PyType TypeError = PyType.Builtin("TypeError", Exception);
    public static readonly PyType ValueError = PyType.Builtin("ValueError", Exception);
    public static readonly PyType LookupError = PyType.Builtin("LookupError", Exception);
    public static readonly PyType KeyError = PyType.Builtin("KeyError", LookupError);
    public static readonly PyType IndexError = PyType.Builtin("IndexError", LookupError);
    public static readonly PyType NameError = PyType.Builtin("NameError", Exception);
    public static readonly PyType UnboundLocalError = PyType.Builtin("UnboundLocalError", NameError);
    public static readonly PyType AttributeError = PyType.Builtin("AttributeError", Exception);
    public static readonly PyType RuntimeError = PyType.Builtin("RuntimeError", Exception);
    public static readonly PyType RecursionError = PyType.Builtin("RecursionError", RuntimeError);
    public static readonly PyType NotImplementedError = PyType.Builtin("NotImplementedError", RuntimeError);
    public static readonly PyType ArithmeticError = PyType.Builtin("ArithmeticError", Exception);
    public static readonly PyType ZeroDivisionError = PyType.Builtin("ZeroDivisionError", ArithmeticError);
    public static readonly PyType OverflowError = PyType.Builtin("OverflowError", ArithmeticError);
    public static readonly PyType StopIteration = PyType.Builtin("StopIteration", Exception);
    public static readonly PyType AssertionError = PyType.Builtin("AssertionError", Exception);
}
