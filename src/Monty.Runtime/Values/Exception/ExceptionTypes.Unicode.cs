namespace Monty.Runtime.Values;

internal static partial class ExceptionTypes
{
    public static readonly PyType MemoryError = PyType.Builtin("MemoryError", Exception);
    public static readonly PyType UnicodeError = PyType.Builtin("UnicodeError", ValueError);
    public static readonly PyType UnicodeDecodeError = PyType.Builtin("UnicodeDecodeError", UnicodeError);
    public static readonly PyType UnicodeEncodeError = PyType.Builtin("UnicodeEncodeError", UnicodeError);
}
