using Monty.Runtime.Calls;

namespace Monty.Runtime.Values;

/// <summary>The built-in exception hierarchy.</summary>
/// <remarks>One file: the initialisers of static fields run in the order of the text, which parts in several files have none of.</remarks>
internal static class ExceptionTypes
{
    public static readonly PyType BaseException = Make("BaseException", ObjectType.Type, ExceptionBehaviour.Base)
        .WithMembers(BaseExceptionMethods.Members);

    public static readonly PyType GeneratorExit = Make("GeneratorExit", BaseException);
    public static readonly PyType KeyboardInterrupt = Make("KeyboardInterrupt", BaseException);
    public static readonly PyType SystemExit = Make("SystemExit", BaseException, new SystemExitBehaviour());
    public static readonly PyType BaseExceptionGroup = Make("BaseExceptionGroup", BaseException, new ExceptionGroupBehaviour())
        .WithMembers(ExceptionGroupMethods.Members);
    public static readonly PyType Exception = Make("Exception", BaseException);
    public static readonly PyType ExceptionGroup = PyType.BuiltinException("ExceptionGroup", [BaseExceptionGroup, Exception], BaseExceptionGroup.Exceptions!)
        .With("__module__", Core.PyValue.Str("builtins"));

    public static readonly PyType ArithmeticError = Make("ArithmeticError", Exception);
    public static readonly PyType FloatingPointError = Make("FloatingPointError", ArithmeticError);
    public static readonly PyType OverflowError = Make("OverflowError", ArithmeticError);
    public static readonly PyType ZeroDivisionError = Make("ZeroDivisionError", ArithmeticError);
    public static readonly PyType AssertionError = Make("AssertionError", Exception);
    public static readonly PyType AttributeError = Make("AttributeError", Exception, new NamedErrorBehaviour("name", "obj"));
    public static readonly PyType BufferError = Make("BufferError", Exception);
    public static readonly PyType EOFError = Make("EOFError", Exception);
    public static readonly PyType ImportError = Make("ImportError", Exception, new ImportErrorBehaviour());
    public static readonly PyType ModuleNotFoundError = Make("ModuleNotFoundError", ImportError);
    public static readonly PyType LookupError = Make("LookupError", Exception);
    public static readonly PyType IndexError = Make("IndexError", LookupError);
    public static readonly PyType KeyError = Make("KeyError", LookupError, new KeyErrorBehaviour());
    public static readonly PyType MemoryError = Make("MemoryError", Exception, new MemoryErrorBehaviour());
    public static readonly PyType NameError = Make("NameError", Exception, new NamedErrorBehaviour("name"));
    public static readonly PyType UnboundLocalError = Make("UnboundLocalError", NameError);
    public static readonly PyType ReferenceError = Make("ReferenceError", Exception);
    public static readonly PyType RuntimeError = Make("RuntimeError", Exception);
    public static readonly PyType NotImplementedError = Make("NotImplementedError", RuntimeError);
    public static readonly PyType PythonFinalizationError = Make("PythonFinalizationError", RuntimeError);
    public static readonly PyType RecursionError = Make("RecursionError", RuntimeError);
    public static readonly PyType StopAsyncIteration = Make("StopAsyncIteration", Exception);
    public static readonly PyType StopIteration = Make("StopIteration", Exception, new StopIterationBehaviour());
    public static readonly PyType SyntaxError = Make("SyntaxError", Exception, new SyntaxErrorBehaviour());
    public static readonly PyType IndentationError = Make("IndentationError", SyntaxError);
    public static readonly PyType TabError = Make("TabError", IndentationError);
    public static readonly PyType SystemError = Make("SystemError", Exception);
    public static readonly PyType TypeError = Make("TypeError", Exception);

    public static readonly PyType OSError = Make("OSError", Exception, new OSErrorBehaviour()).WithMembers(OSErrorMethods.Members);
    public static readonly PyType BlockingIOError = Make("BlockingIOError", OSError);
    public static readonly PyType ChildProcessError = Make("ChildProcessError", OSError);
    public static readonly PyType ConnectionError = Make("ConnectionError", OSError);
    public static readonly PyType BrokenPipeError = Make("BrokenPipeError", ConnectionError);
    public static readonly PyType ConnectionAbortedError = Make("ConnectionAbortedError", ConnectionError);
    public static readonly PyType ConnectionRefusedError = Make("ConnectionRefusedError", ConnectionError);
    public static readonly PyType ConnectionResetError = Make("ConnectionResetError", ConnectionError);
    public static readonly PyType FileExistsError = Make("FileExistsError", OSError);
    public static readonly PyType FileNotFoundError = Make("FileNotFoundError", OSError);
    public static readonly PyType InterruptedError = Make("InterruptedError", OSError);
    public static readonly PyType IsADirectoryError = Make("IsADirectoryError", OSError);
    public static readonly PyType NotADirectoryError = Make("NotADirectoryError", OSError);
    public static readonly PyType PermissionError = Make("PermissionError", OSError);
    public static readonly PyType ProcessLookupError = Make("ProcessLookupError", OSError);
    public static readonly PyType TimeoutError = Make("TimeoutError", OSError);

    public static readonly PyType ValueError = Make("ValueError", Exception);
    public static readonly PyType UnicodeError = Make("UnicodeError", ValueError);
    public static readonly PyType UnicodeDecodeError = Make("UnicodeDecodeError", UnicodeError, new UnicodeDecodeErrorBehaviour());
    public static readonly PyType UnicodeEncodeError = Make("UnicodeEncodeError", UnicodeError, new UnicodeEncodeErrorBehaviour());
    public static readonly PyType UnicodeTranslateError = Make("UnicodeTranslateError", UnicodeError, new UnicodeTranslateErrorBehaviour());

    public static readonly PyType Warning = Make("Warning", Exception);
    public static readonly PyType BytesWarning = Make("BytesWarning", Warning);
    public static readonly PyType DeprecationWarning = Make("DeprecationWarning", Warning);
    public static readonly PyType EncodingWarning = Make("EncodingWarning", Warning);
    public static readonly PyType FutureWarning = Make("FutureWarning", Warning);
    public static readonly PyType ImportWarning = Make("ImportWarning", Warning);
    public static readonly PyType PendingDeprecationWarning = Make("PendingDeprecationWarning", Warning);
    public static readonly PyType ResourceWarning = Make("ResourceWarning", Warning);
    public static readonly PyType RuntimeWarning = Make("RuntimeWarning", Warning);
    public static readonly PyType SyntaxWarning = Make("SyntaxWarning", Warning);
    public static readonly PyType UnicodeWarning = Make("UnicodeWarning", Warning);
    public static readonly PyType UserWarning = Make("UserWarning", Warning);

    /// <summary>All of them, for the namespace of builtins.</summary>
    public static readonly PyType[] All =
    [
        BaseException, GeneratorExit, KeyboardInterrupt, SystemExit, BaseExceptionGroup, Exception, ExceptionGroup, ArithmeticError,
        FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError, ImportError,
        ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, ReferenceError,
        RuntimeError, NotImplementedError, PythonFinalizationError, RecursionError, StopAsyncIteration, StopIteration, SyntaxError,
        IndentationError, TabError, SystemError, TypeError, OSError, BlockingIOError, ChildProcessError, ConnectionError,
        BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError,
        InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError, ValueError,
        UnicodeError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, Warning, BytesWarning, DeprecationWarning,
        EncodingWarning, FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning,
        UnicodeWarning, UserWarning,
    ];

    private static PyType Make(string name, PyType baseType, ExceptionBehaviour? behaviour = null)
        => ExceptionNew.AddTo(PyType.BuiltinException(name, [baseType], behaviour));
}
