using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>E.__new__</c> of exception types; the built-in ones that inherit it are few (<c>KeyError</c>, <c>FileNotFoundError</c>).</summary>
internal static class ExceptionNew
{
    private static readonly NativeMember Member
        = NativeMember.OfCode(NativeKind.StaticMethod, null, NewMethod.Name, "__new__(*args, **kwargs)", Call);

    private static readonly HashSet<string> Inheriting =
    [
        "AttributeError", "BlockingIOError", "BrokenPipeError", "ChildProcessError", "ConnectionAbortedError", "ConnectionError",
        "ConnectionRefusedError", "ConnectionResetError", "ExceptionGroup", "FileExistsError", "FileNotFoundError", "ImportError",
        "IndentationError", "InterruptedError", "IsADirectoryError", "KeyError", "ModuleNotFoundError", "NameError", "NotADirectoryError",
        "PermissionError", "ProcessLookupError", "StopIteration", "SyntaxError", "SystemExit", "TabError", "TimeoutError", "UnboundLocalError",
    ];

    /// <summary>Gives a type of <c>builtins</c> the method, where it has one of its own.</summary>
    public static PyType AddTo(PyType type)
        => Inheriting.Contains(type.Name) ? type : type.With(NewMethod.Name, new NativeFunction(Member, type, null));

    /// <summary>Receives the type that has the method as self, and the class to make an instance of as its first argument.</summary>
    private static PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var owner = (PyType)self.Ref;
        arguments = arguments[..^(keywords?.Count ?? 0)];
        if (arguments.Length == 0)
            return context.Raise(Errors.TypeError($"{owner.Name}.__new__(): not enough arguments"));
        if (arguments[0].Ref is not PyType type)
            return context.Raise(Errors.TypeError($"{owner.Name}.__new__(X): X is not a type object ({arguments[0].Type.Name})"));
        if (!type.IsSubtypeOf(owner))
            return context.Raise(Errors.TypeError($"{owner.Name}.__new__({type.Name}): {type.Name} is not a subtype of {owner.Name}"));
        if (!ReferenceEquals(Family(type), Family(owner)))
        {
            string near = NewMethod.WithBuiltinNew(context, type).Name;
            return context.Raise(Errors.TypeError($"{owner.Name}.__new__({type.Name}) is not safe, use {near}.__new__()"));
        }

        try
        {
            // The others take no notice of keywords, which are for __init__.
            KeywordNames? named = type.IsSubtypeOf(ExceptionTypes.OSError) ? keywords : null;
            return type.Exceptions!.New(context, type, arguments[1..], named);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary>The type whose way of making instances a type inherits.</summary>
    private static PyType Family(PyType type)
    {
        if (type.IsSubtypeOf(ExceptionTypes.OSError))
            return ExceptionTypes.OSError;
        if (type.IsSubtypeOf(ExceptionTypes.BaseExceptionGroup))
            return ExceptionTypes.BaseExceptionGroup;
        return type.IsSubtypeOf(ExceptionTypes.MemoryError) ? ExceptionTypes.MemoryError : ExceptionTypes.BaseException;
    }
}
